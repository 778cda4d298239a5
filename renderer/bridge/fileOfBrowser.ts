import { PraisepointError } from '../../shared/contract/errors.ts';
import { limits } from '../../shared/model/limits.ts';
import { projectFileEnding, projectFileLimits } from '../../shared/contract/projectFileLimits.ts';
import type { ChosenFile } from './bridge.ts';

/** A file that the page itself was given: by a file input, dropped or pasted. */
export function fileOfBrowser(file: File): ChosenFile {
  return {
    name: file.name,
    size: file.size,
    read: async () => {
      const limit = limitOf(file.name);
      const args = { name: file.name, limit };
      if (file.size > limit) throw new PraisepointError('too-large', args);
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        throw new PraisepointError('file-failed', { name: file.name }, error);
      }
    },
  };
}

/** A project with its pictures may be larger than a text. */
function limitOf(name: string): number {
  const isProject = name.toLowerCase().endsWith(`.${projectFileEnding}`);
  return isProject ? projectFileLimits.bytes : limits.importBytes;
}
