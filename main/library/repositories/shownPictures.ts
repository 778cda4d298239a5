/** A query of the ids of the pictures that a project shows: as portraits, in cells, at steps or as evidence. */
export function shownPictures(projectId: string): {
  readonly sql: string;
  readonly values: readonly string[];
} {
  const held = ['participants', 'cells', 'step_pictures', 'evidence'].map(
    (table) => `SELECT picture_id FROM ${table} WHERE project_id = ? AND picture_id IS NOT NULL`,
  );
  return { sql: held.join(' UNION '), values: held.map(() => projectId) };
}
