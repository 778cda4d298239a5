import { tableNames } from '../../../shared/model/tables.ts';
import type { Project, TableName } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { decode, tableShapes } from '../tableShapes.ts';

/** A record of any table. */
interface Row {
  readonly id: string;
}

/** All records of a project, as they are in memory. */
export function readProject(connection: Connection, projectId: string): Project {
  return Object.fromEntries(
    tableNames.map((table) => {
      const { sqlName, selection } = tableShapes[table];
      const rows = connection.rows<Row>(
        `SELECT ${selection} FROM ${sqlName} WHERE project_id = ?`,
        projectId,
      );
      return [table, recordsById(table, rows)];
    }),
  ) as unknown as Project;
}

export function recordsById<Kind extends Row>(table: TableName, rows: readonly Kind[]): Record<string, Kind> {
  const shape = tableShapes[table];
  const records: Record<string, Kind> = {};
  for (const row of rows) records[row.id] = decode(shape, row);
  return records;
}
