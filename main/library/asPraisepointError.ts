import Database from 'better-sqlite3';
import { PraisepointError } from '../../shared/contract/errors.ts';
import type { ErrorCode } from '../../shared/contract/errors.ts';

/** Any error as one of the closed codes, with what was thrown as its cause. */
export function asPraisepointError(error: unknown): PraisepointError {
  if (error instanceof PraisepointError) return error;
  return new PraisepointError(codeOf(error), {}, error);
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof Database.SqliteError) return codeOfSqlite(error.code);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return codeOfSystem(error.code);
  }
  return 'internal';
}

// SQLite's extended codes begin with the code that they extend.
function codeOfSqlite(code: string): ErrorCode {
  // The shared memory beside the WAL cannot grow: only a full disk does that.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY')) return 'read-only';
  if (code.startsWith('SQLITE_CONSTRAINT')) return 'constraint';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'library-damaged';
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) return 'file-failed';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'library-in-use';
  if (code === 'SQLITE_TOOBIG') return 'too-large';
  return 'internal';
}

function codeOfSystem(code: string): ErrorCode {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'read-only';
  if (/^E[A-Z]+$/.test(code)) return 'file-failed';
  return 'internal';
}
