import { statSync } from 'node:fs';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { projectFileLimits } from '../../../shared/contract/projectFileLimits.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import { Connection } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { allMigrations } from '../migrations/allMigrations.ts';
import { picturesNamedInLog } from '../repositories/picturesNamedInLog.ts';
import { requireHead } from '../repositories/projectHead.ts';
import { shownPictures } from '../repositories/shownPictures.ts';
import { tableShapes } from '../tableShapes.ts';
import { columnsOf, copyRows } from './copyRows.ts';
import { projectFileId } from './format.ts';
import { readPictureBytes, storePictureBytes } from './pictureBytes.ts';

/**
 * Writes one project, with the bytes of its pictures, into a new file at `file`. The log of its changes, and the
 * versions that name places in it, go along only `withHistory`: what was taken out of a project is to be gone from
 * its file. Answers how many bytes it has, and of how many pictures the library lacks the bytes.
 */
export function writeProjectFile(
  library: Connection,
  file: string,
  { id, withHistory }: { readonly id: string; readonly withHistory: boolean },
): { readonly size: number; readonly missingPictures: number } {
  requireHead(library, id);
  const target = new Connection(file, 'read-write');
  let missingPictures = 0;
  try {
    target.database.pragma(`application_id = ${projectFileId}`);
    migrate(target, allMigrations, () => undefined);
    // Both in one transaction, so that the file is the project of one moment.
    library.database.transaction(() => {
      target.transact(() => {
        copyRows(library, target, 'projects', columnsOf(target, 'projects'), {
          where: 'id = ?',
          values: [id],
        });
        if (!withHistory) target.run('UPDATE projects SET revision = 0');
        const tables = tableNames
          .filter((table) => withHistory || table !== 'versions')
          .map((table) => tableShapes[table].sqlName);
        const shown = shownPictures(id);
        for (const table of withHistory ? [...tables, 'change_log'] : tables) {
          // Never copied rather than deleted there: what SQLite deletes stays readable between the rows of a file.
          const isOfShown = table === 'pictures' && !withHistory;
          copyRows(library, target, table, columnsOf(target, table), {
            where: isOfShown ? `project_id = ? AND id IN (${shown.sql})` : 'project_id = ?',
            values: isOfShown ? [id, ...shown.values] : [id],
          });
        }
        const copied = target.rows<{ readonly hash: string }>('SELECT DISTINCT hash FROM pictures');
        const hashes = new Set(copied.map(({ hash }) => hash));
        const isThere = (hash: string): boolean => {
          const picture = readPictureBytes(library, hash);
          if (picture !== null) storePictureBytes(target, picture, 0);
          return picture !== null;
        };
        missingPictures = [...hashes].filter((hash) => !isThere(hash)).length;
        // Those that an undo would bring back.
        if (withHistory) for (const hash of picturesNamedInLog(target)) if (!hashes.has(hash)) isThere(hash);
      });
    })();
    // One file, without a WAL beside it.
    target.database.pragma('journal_mode = DELETE');
  } finally {
    target.close();
  }
  const { size } = statSync(file);
  if (size > projectFileLimits.bytes) {
    throw new PraisepointError('too-large', { limit: projectFileLimits.bytes });
  }
  return { size, missingPictures };
}
