import type { Id } from '../model/ids.ts';
import { tableNames } from '../model/tables.ts';
import type { Project, TableName } from '../model/project.ts';
import { references, uniqueTogether } from '../model/references.ts';

/**
 * Whether the library would take this project: every reference leads to a record, and no pair stands twice.
 * Commands keep it so by themselves. What was made on another revision (an edit of two windows) may not fit any
 * more: a feeling at a step that the other window deleted, or that both set.
 */
export function isWhole(project: Project): boolean {
  return tableNames.every((table) => referencesHold(project, table) && pairsAreUnique(project, table));
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(project: Project, table: TableName): readonly Row[] {
  return Object.values<Row>(project[table]);
}

function referencesHold(project: Project, table: TableName): boolean {
  const columns = Object.entries(references[table] ?? {});
  return rowsOf(project, table).every((row) =>
    columns.every(([column, target]) => {
      const id = row[column] as Id | null;
      return id === null || Object.hasOwn(project[target], id);
    }),
  );
}

function pairsAreUnique(project: Project, table: TableName): boolean {
  const columns = uniqueTogether[table];
  if (columns === undefined) return true;
  const rows = rowsOf(project, table);
  return new Set(rows.map((row) => columns.map((column) => row[column]).join(' '))).size === rows.length;
}
