import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from './connection.ts';
import { applicationId, putInPlace, removeDatabase } from './libraryFile.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';

/** An empty library: made under another name and then moved, so that there is never half a library. */
export function createLibraryFile(
  folder: string,
  file: string,
  migrations: readonly Migration[],
  now: number,
): void {
  setAsideLeftovers(folder, file, now);
  const part = `${file}.part`;
  removeDatabase(part);
  const connection = new Connection(part, 'read-write');
  try {
    connection.database.pragma(`application_id = ${applicationId}`);
    migrate(connection, migrations, () => undefined);
  } finally {
    connection.close();
  }
  putInPlace(part, file);
}

// A person who moved library.db away may have left its WAL behind. SQLite would play it into the new file, so it
// goes to the backups: it may hold edits that the moved file has not.
function setAsideLeftovers(folder: string, file: string, now: number): void {
  rmSync(`${file}-shm`, { force: true });
  if (!existsSync(`${file}-wal`)) return;
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  renameSync(`${file}-wal`, join(backups, `library.db-wal-${now}`));
}
