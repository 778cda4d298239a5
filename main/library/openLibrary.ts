import { chmodSync, constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { asPraisepointError } from './asPraisepointError.ts';
import { backUp } from './backUp.ts';
import { Connection } from './connection.ts';
import { createLibraryFile } from './createLibraryFile.ts';
import { canWrite, kindOfFile } from './libraryFile.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations/allMigrations.ts';
import type { Migration } from './migrations/migration.ts';
import { createProjectFileDesk } from './projectFile/desk.ts';
import { purgePictures } from './repositories/pictureBytes.ts';
import { purgeProjects } from './repositories/projectLife.ts';
import { renewSearchIndex } from './search/searchIndex.ts';
import { libraryService } from './service.ts';
import type { LibraryService, ReadOnlyReason } from './service.ts';

export interface Library {
  readonly service: LibraryService;
  /** Why it takes no changes; null: it does. */
  readonly readOnly: ReadOnlyReason | null;
  /** For tests and maintenance; everything else goes through the service. */
  readonly connection: Connection;
  /** Writes what stands in the WAL into the file, and lets go of the lock. May be called again. */
  readonly close: () => void;
}

/** An open file, before it is a library. */
interface Opened {
  readonly connection: Connection;
  readonly readOnly: ReadOnlyReason | null;
  readonly cleanUp?: () => void;
}

/**
 * Opens the library of a folder; where there is none, makes one. `now` names backups and decides what is purged.
 * Throws `library-in-use`, `library-damaged` (then the file is untouched), `read-only` (no library there and
 * none can be made), `disk-full` or `file-failed`.
 */
export function openLibrary(
  folder: string,
  { now, migrations = allMigrations }: { readonly now: number; readonly migrations?: readonly Migration[] },
): Library {
  try {
    makeFolder(folder);
    const lock = existsSync(folder) ? takeLock(folder) : null;
    try {
      const file = join(folder, 'library.db');
      const kind = kindOfFile(file);
      if (kind === 'foreign') throw new PraisepointError('library-damaged', { name: 'library.db' });
      if (kind !== 'library') {
        if (lock === null) throw new PraisepointError('read-only', { name: 'library.db' });
        createLibraryFile(folder, file, migrations, now);
      }
      const { connection, readOnly, cleanUp } =
        lock === null || !canWrite(file)
          ? openCopy(file, migrations)
          : openInPlace(folder, file, migrations, now);
      const desk = createProjectFileDesk(connection);
      return {
        service: libraryService(connection, readOnly, desk),
        readOnly,
        connection,
        close: () => {
          try {
            desk.close();
            connection.close();
          } finally {
            cleanUp?.();
            lock?.release();
          }
        },
      };
    } catch (error) {
      lock?.release();
      throw error;
    }
  } catch (error) {
    throw asPraisepointError(error);
  }
}

// A folder that cannot be made, or written, may still hold a library to read; the steps after this one tell.
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function openInPlace(folder: string, file: string, migrations: readonly Migration[], now: number): Opened {
  // Looked at before it is opened for writing, so that nothing of a newer version's file is changed.
  const looking = new Connection(file, 'read-only');
  if (isNewer(looking, migrations)) return { connection: looking, readOnly: 'library-newer' };
  looking.close();
  const connection = new Connection(file, 'read-write');
  try {
    migrate(connection, migrations, () => backUp(connection, folder, now));
    purgeProjects(connection, now);
    renewSearchIndex(connection);
    purgePictures(connection, now);
    return { connection, readOnly: null };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * SQLite cannot read a WAL where it may not write, and no migration can run there: so what cannot be written is
 * read from a copy in the temporary folder, brought up to this version.
 */
function openCopy(file: string, migrations: readonly Migration[]): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'praisepoint-read-only-'));
  const cleanUp = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const copy = join(folder, 'library.db');
    for (const ending of ['', '-wal']) {
      if (!existsSync(file + ending)) continue;
      copyFileSync(file + ending, copy + ending, constants.COPYFILE_FICLONE);
      // The copy has the rights of the file too, and that could not be written.
      chmodSync(copy + ending, 0o600);
    }
    const connection = new Connection(copy, 'read-write');
    try {
      const readOnly = isNewer(connection, migrations) ? 'library-newer' : 'read-only';
      if (readOnly === 'read-only') {
        migrate(connection, migrations, () => undefined);
        renewSearchIndex(connection);
      }
      return { connection, readOnly, cleanUp };
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    cleanUp();
    throw error;
  }
}

function isNewer(connection: Connection, migrations: readonly Migration[]): boolean {
  return connection.version > (migrations.at(-1)?.version ?? 0);
}
