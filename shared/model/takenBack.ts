import type { Patch } from './change.ts';
import type { Id } from './ids.ts';
import type { Project, TableName } from './project.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The project as it was before what these patches take back. What they do not name is the same object in both, and
 * they may take out what is not there: a log that a stranger wrote says what it likes. Null where a column is to change
 * of a record that is not there: there is no such state.
 */
export function takenBack(project: Project, patches: readonly Patch[]): Project | null {
  const tables = { ...project } as unknown as Record<TableName, Readonly<Record<Id, Row>>>;
  const own = new Map<TableName, Record<Id, Row>>();
  const rowsOf = (table: TableName): Record<Id, Row> => {
    const known = own.get(table);
    if (known !== undefined) return known;
    const copy = { ...tables[table] };
    own.set(table, copy);
    tables[table] = copy;
    return copy;
  };
  for (const { op, path, value } of patches) {
    const [table, id, column] = path;
    const rows = rowsOf(table);
    if (column === undefined) {
      if (op === 'remove') delete rows[id];
      else rows[id] = value as Row;
      continue;
    }
    const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
    if (row === undefined) return null;
    if (!Object.is(row[column], value)) rows[id] = { ...row, [column]: value };
  }
  return tables as unknown as Project;
}
