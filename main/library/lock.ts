import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PraisepointError } from '../../shared/contract/errors.ts';

export interface Lock {
  readonly release: () => void;
}

/**
 * Holds the library of this folder for this process; null where the folder cannot be written. Throws
 * `library-in-use` where another start holds it.
 *
 * The lock is SQLite's own on a file beside the library, so the system drops it with the process, however that
 * ends, and other programs can still read `library.db`. It is never deleted: who deletes a lock file lets two
 * in. A start that follows on one that is just closing waits a second for it.
 */
export function takeLock(folder: string): Lock | null {
  let database: Database.Database | null = null;
  try {
    database = new Database(join(folder, 'library.lock'), { timeout: 1000 });
    // Without this, beginning to write an empty file leaves a journal beside it.
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    if (!(error instanceof Database.SqliteError)) throw error;
    if (error.code.startsWith('SQLITE_BUSY')) throw new PraisepointError('library-in-use');
    if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(error.code)) return null;
    throw error;
  }
  const held = database;
  return { release: () => held.close() };
}
