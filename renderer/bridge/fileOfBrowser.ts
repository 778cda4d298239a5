import { PraisepointError } from '../../shared/contract/errors.ts';
import { limits } from '../../shared/model/limits.ts';
import type { ChosenFile } from './bridge.ts';

/** A file that the page itself was given: by a file input, dropped or pasted. */
export function fileOfBrowser(file: File): ChosenFile {
  return {
    name: file.name,
    size: file.size,
    read: async () => {
      const args = { name: file.name, limit: limits.importBytes };
      if (file.size > limits.importBytes) throw new PraisepointError('too-large', args);
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        throw new PraisepointError('file-failed', { name: file.name }, error);
      }
    },
  };
}
