import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request, Response } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { projectFileLimits } from '../../../shared/contract/projectFileLimits.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { findHead } from '../repositories/projectHead.ts';
import { readProjectFile } from './readProjectFile.ts';
import type { ProjectFileContent } from './readProjectFile.ts';
import { takeInProject } from './takeInProject.ts';
import { writeProjectFile } from './writeProjectFile.ts';

/** Files that lie on the desk at once; the oldest makes room. A window that was closed discards nothing. */
const most = 4;

interface Lying {
  readonly file: string;
  readonly size: number;
  /** How much of it has come in; of an export all. */
  written: number;
  content: ProjectFileContent | null;
  imported: ProjectHead | null;
}

/**
 * Where project files lie on their way out and in: in the temporary folder, each under a token. A system clears that
 * folder of what is some days old, while the program runs.
 */
export interface ProjectFileDesk {
  readonly export: (request: Request<'projectFiles.export'>) => Response<'projectFiles.export'>;
  readonly read: (request: Request<'projectFiles.read'>) => Response<'projectFiles.read'>;
  readonly begin: (request: Request<'projectFiles.begin'>) => Response<'projectFiles.begin'>;
  readonly append: (request: Request<'projectFiles.append'>) => Response<'projectFiles.append'>;
  readonly look: (request: Request<'projectFiles.look'>) => Response<'projectFiles.look'>;
  readonly import: (request: Request<'projectFiles.import'>) => Response<'projectFiles.import'>;
  readonly discard: (request: Request<'projectFiles.discard'>) => Response<'projectFiles.discard'>;
  /** Clears the desk. */
  readonly close: () => void;
}

export function createProjectFileDesk(library: Connection): ProjectFileDesk {
  const lying = new Map<string, Lying>();
  let folder: string | null = null;

  function put(size: number): { readonly token: string; readonly entry: Lying } {
    if (folder !== null && !existsSync(folder)) {
      lying.clear();
      folder = null;
    }
    const [oldest] = lying.keys();
    if (lying.size >= most && oldest !== undefined) discard(oldest);
    folder ??= mkdtempSync(join(tmpdir(), 'praisepoint-files-'));
    const token = randomUUID();
    const entry: Lying = { file: join(folder, token), size, written: 0, content: null, imported: null };
    lying.set(token, entry);
    return { token, entry };
  }

  function entryOf(token: string): Lying {
    const entry = lying.get(token);
    if (entry === undefined || !existsSync(entry.file)) throw new PraisepointError('not-found');
    return entry;
  }

  function discard(token: string): void {
    const entry = lying.get(token);
    lying.delete(token);
    if (entry === undefined) return;
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(entry.file + ending, { force: true });
  }

  /** Read once: it is looked at before it is taken in. */
  function contentOf(entry: Lying): ProjectFileContent {
    if (entry.written !== entry.size) throw new PraisepointError('project-file-damaged');
    entry.content ??= readProjectFile(entry.file);
    return entry.content;
  }

  return {
    export: ({ id, withHistory }) => {
      const { token, entry } = put(0);
      try {
        return { token, ...writeProjectFile(library, entry.file, { id, withHistory }) };
      } catch (error) {
        discard(token);
        throw error;
      }
    },
    read: ({ token, offset }) => {
      const handle = openSync(entryOf(token).file, 'r');
      try {
        const bytes = Buffer.alloc(projectFileLimits.piece);
        const length = readSync(handle, bytes, 0, bytes.length, offset);
        return { base64: bytes.toString('base64', 0, length) };
      } finally {
        closeSync(handle);
      }
    },
    begin: ({ size }) => {
      if (size > projectFileLimits.bytes) {
        throw new PraisepointError('too-large', { limit: projectFileLimits.bytes });
      }
      const { token, entry } = put(size);
      writeFileSync(entry.file, '', { mode: 0o600 });
      return { token };
    },
    append: ({ token, base64 }) => {
      const entry = entryOf(token);
      const bytes = Buffer.from(base64, 'base64');
      if (entry.content !== null || entry.written + bytes.length > entry.size) {
        throw new PraisepointError('too-large', { limit: entry.size });
      }
      appendFileSync(entry.file, bytes);
      entry.written += bytes.length;
      return {};
    },
    look: ({ token }) => {
      const { head, project, changes, missingPictures } = contentOf(entryOf(token));
      const there = findHead(library, head.id);
      return {
        id: head.id,
        name: head.name,
        changedAt: head.changedAt,
        maps: Object.keys(project.maps).length,
        steps: Object.keys(project.steps).length,
        changes: changes.length,
        missingPictures,
        known:
          there === null || there.deletedAt !== null
            ? null
            : { name: there.name, changedAt: there.changedAt },
      };
    },
    import: ({ token, newId, name, at }) => {
      const entry = entryOf(token);
      entry.imported ??= takeInProject(library, entry.file, contentOf(entry), { newId, name, at });
      return { head: entry.imported };
    },
    discard: ({ token }) => {
      discard(token);
      return {};
    },
    close: () => {
      lying.clear();
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}
