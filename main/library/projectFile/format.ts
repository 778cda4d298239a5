import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { PraisepointError } from '../../../shared/contract/errors.ts';

/** 'Prap' in ASCII: says that a SQLite file is one project of Praisepoint, and no library. */
export const projectFileId = 0x50726170;

const headerLength = 100;

/**
 * Looks at the first bytes of a file that came in, before SQLite does: throws `project-file-damaged` where it is no
 * project file. A file that was left in WAL mode is turned back: it is ours alone, and is read without a WAL.
 */
export function checkHeader(file: string): void {
  const header = Buffer.alloc(headerLength);
  const handle = openSync(file, 'r+');
  try {
    const length = readSync(handle, header, 0, headerLength, 0);
    // https://sqlite.org/fileformat2.html: the application id at 68, the write and read versions at 18 and 19.
    const isSqlite = length === headerLength && header.toString('latin1', 0, 16) === 'SQLite format 3\0';
    if (!isSqlite || header.readUInt32BE(68) !== projectFileId) {
      throw new PraisepointError('project-file-damaged');
    }
    writeSync(handle, Buffer.from([1, 1]), 0, 2, 18);
  } finally {
    closeSync(handle);
  }
}
