import type { Connection } from '../connection.ts';

/**
 * Takes out of a project the pictures that nothing of it shows. Only for one without a log: deleting takes pictures
 * along today, but a log of an earlier version may hold an undo that counts on such a row.
 */
export function removeUnusedPictures(connection: Connection, projectId: string): void {
  const held = ['participants', 'cells', 'step_pictures'].map(
    (table) => `SELECT picture_id FROM ${table} WHERE project_id = ? AND picture_id IS NOT NULL`,
  );
  connection.run(
    `DELETE FROM pictures WHERE project_id = ? AND id NOT IN (${held.join(' UNION ')})`,
    ...[projectId, ...held.map(() => projectId)],
  );
}
