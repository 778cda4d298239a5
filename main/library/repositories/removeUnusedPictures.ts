import type { Connection } from '../connection.ts';
import { shownPictures } from './shownPictures.ts';

/**
 * Takes out of a project the pictures that nothing of it shows. Only for one without a log: deleting takes pictures
 * along today, but a log of an earlier version may hold an undo that counts on such a row.
 */
export function removeUnusedPictures(connection: Connection, projectId: string): void {
  const shown = shownPictures(projectId);
  connection.run(
    `DELETE FROM pictures WHERE project_id = ? AND id NOT IN (${shown.sql})`,
    projectId,
    ...shown.values,
  );
}
