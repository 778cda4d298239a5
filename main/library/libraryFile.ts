import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { PraisepointError } from '../../shared/contract/errors.ts';

/** 'Prai' in ASCII: says that a SQLite file is a library of Praisepoint. */
export const applicationId = 0x50726169;

export type FileKind = 'none' | 'empty' | 'library' | 'foreign';

/**
 * What lies at this path, from its first bytes alone: SQLite, opening a foreign database, could already change
 * it. A library has its application id in the file itself from the first moment on (`createLibraryFile`).
 */
export function kindOfFile(file: string): FileKind {
  const header = Buffer.alloc(100);
  let length: number;
  try {
    const handle = openSync(file, 'r');
    try {
      length = readSync(handle, header, 0, header.length, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return 'none';
    if (code === 'EISDIR') return 'foreign';
    throw new PraisepointError('file-failed', { name: basename(file) }, error);
  }
  if (length === 0) return 'empty';
  const isSqlite = length === header.length && header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  // https://sqlite.org/fileformat2.html: the application id is the big-endian integer at offset 68.
  return isSqlite && header.readUInt32BE(68) === applicationId ? 'library' : 'foreign';
}

/** Moves a finished file to its place so that the place holds either what was there before or all of it. */
export function putInPlace(part: string, file: string): void {
  flush(part);
  renameSync(part, file);
  flushFolder(dirname(file));
}

/** A database that was left half made, with what SQLite had beside it. */
export function removeDatabase(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}

/** Whether this file can be written; found out by trying, since rights alone do not tell on every system. */
export function canWrite(file: string): boolean {
  try {
    closeSync(openSync(file, 'r+'));
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return false;
    throw error;
  }
}

// SQLite does not flush what VACUUM INTO wrote (https://sqlite.org/lang_vacuum.html).
function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

// A rename is kept once its folder is; Windows has no such thing and cannot open a folder.
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
