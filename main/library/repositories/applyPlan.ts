import { PraisepointError } from '../../../shared/contract/errors.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { TableName } from '../../../shared/model/project.ts';
import { uniqueTogether } from '../../../shared/model/references.ts';
import type { Connection } from '../connection.ts';
import { indexRecord } from '../search/searchIndex.ts';
import { isSearched, searchedKeys } from '../search/searchedTables.ts';
import { decode, encode, tableShapes } from '../tableShapes.ts';
import type { Plan, Values } from './planRows.ts';

/**
 * Writes the rows of a plan and their search entries. Throws `constraint` where a row is not there that is to be
 * changed or removed: what is stored would no longer be what is in memory.
 *
 * Rows go out first, then columns change, then rows come in; an update of columns that are unique together counts
 * as out and in. So at no moment do two rows clash that do not clash in the end: until the last step there are
 * only rows whose unique columns are those of the start, and from then on each row that comes is one of the end.
 */
export function applyPlan(connection: Connection, projectId: string, plan: Plan): void {
  const arriving: { readonly table: TableName; readonly record: Values }[] = [];
  for (const table of tableNames.toReversed()) {
    for (const [id, row] of plan.get(table) ?? []) {
      if (row.kind === 'remove') removeRow(connection, projectId, table, id);
      if (row.kind === 'update' && touchesUnique(table, row.values)) {
        const before = readRow(connection, projectId, table, id);
        removeRow(connection, projectId, table, id);
        arriving.push({ table, record: { ...before, ...row.values } });
      }
    }
  }
  for (const table of tableNames) {
    for (const [id, row] of plan.get(table) ?? []) {
      if (row.kind === 'update' && !touchesUnique(table, row.values)) {
        updateRow(connection, projectId, table, id, row.values);
      }
    }
  }
  for (const { table, record } of arriving) insertRow(connection, projectId, table, record);
  for (const table of tableNames) {
    for (const row of plan.get(table)?.values() ?? []) {
      if (row.kind === 'insert') insertRow(connection, projectId, table, row.record);
    }
  }
  indexChangedText(connection, projectId, plan);
}

// SQLite checks unique columns row by row, not at the end: such a row is taken out and put in again.
function touchesUnique(table: TableName, values: Values): boolean {
  return uniqueTogether[table]?.some((key) => Object.hasOwn(values, key)) ?? false;
}

function insertRow(connection: Connection, projectId: string, table: TableName, record: Values): void {
  const shape = tableShapes[table];
  const { sqlName, keys, columns } = shape;
  const names = [...columns.values()].join(', ');
  connection.run(
    `INSERT INTO ${sqlName} (project_id, ${names}) VALUES (?${', ?'.repeat(keys.length)})`,
    projectId,
    ...keys.map((key) => encode(shape, key, record[key])),
  );
}

function updateRow(
  connection: Connection,
  projectId: string,
  table: TableName,
  id: string,
  values: Values,
): void {
  const shape = tableShapes[table];
  const { sqlName, columns } = shape;
  const keys = Object.keys(values);
  const assignments = keys.map((key) => {
    const column = columns.get(key);
    if (column === undefined) throw new PraisepointError('constraint', { table, column: key });
    return `${column} = ?`;
  });
  const changed = connection.run(
    `UPDATE ${sqlName} SET ${assignments.join(', ')} WHERE project_id = ? AND id = ?`,
    ...keys.map((key) => encode(shape, key, values[key])),
    projectId,
    id,
  );
  if (changed !== 1) throw new PraisepointError('constraint', { table, row: id });
}

function removeRow(connection: Connection, projectId: string, table: TableName, id: string): void {
  const removed = connection.run(
    `DELETE FROM ${tableShapes[table].sqlName} WHERE project_id = ? AND id = ?`,
    projectId,
    id,
  );
  if (removed !== 1) throw new PraisepointError('constraint', { table, row: id });
}

function readRow(connection: Connection, projectId: string, table: TableName, id: string): Values {
  const { sqlName, selection } = tableShapes[table];
  const row = connection.row<Values>(
    `SELECT ${selection} FROM ${sqlName} WHERE project_id = ? AND id = ?`,
    projectId,
    id,
  );
  if (row === undefined) throw new PraisepointError('constraint', { table, row: id });
  return decode(tableShapes[table], row);
}

function indexChangedText(connection: Connection, projectId: string, plan: Plan): void {
  for (const [table, rows] of plan) {
    if (!isSearched(table)) continue;
    for (const [id, row] of rows) {
      const isTextChanged =
        row.kind !== 'update' || searchedKeys[table].some((key) => Object.hasOwn(row.values, key));
      if (isTextChanged) indexRecord(connection, projectId, table, id);
    }
  }
}
