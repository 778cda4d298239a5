import { packProject } from '../../../shared/model/packedProject.ts';
import type { PackedProject } from '../../../shared/model/packedProjectSchema.ts';
import type { Connection } from '../connection.ts';
import { decodeRow, tableShapes } from '../tableShapes.ts';

/** All records of a project, as they travel to a window. */
export function readPackedProject(connection: Connection, projectId: string): PackedProject {
  return packProject((table) => {
    const shape = tableShapes[table];
    const values = connection.plainRows(
      `SELECT ${shape.selection} FROM ${shape.sqlName} WHERE project_id = ?`,
      projectId,
    );
    for (const row of values) decodeRow(shape, row);
    return { keys: shape.keys, values };
  });
}
