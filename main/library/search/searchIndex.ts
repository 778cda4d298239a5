import type { Connection } from '../connection.ts';
import { tableShapes } from '../tableShapes.ts';
import { indexedCopy } from './words.ts';

/** The tables whose text is found, and the columns; at most three, as the index has. */
export const searchedKeys = {
  maps: ['name', 'description'],
  stages: ['name'],
  steps: ['title', 'description'],
  insights: ['words', 'remedy', 'wordsNow'],
  participants: ['name', 'description'],
} as const;

export type SearchedTable = keyof typeof searchedKeys;
export const searchedTables = Object.keys(searchedKeys) as readonly SearchedTable[];

export function isSearched(table: string): table is SearchedTable {
  return Object.hasOwn(searchedKeys, table);
}

/** Puts a record's texts, as they are stored now, into the index in the place of those before. */
export function indexRecord(
  connection: Connection,
  projectId: string,
  table: SearchedTable,
  id: string,
): void {
  const { sqlName } = tableShapes[table];
  const record = connection.row<Readonly<Record<string, string>>>(
    `SELECT ${searchedColumns(table)} FROM ${sqlName} WHERE project_id = ? AND id = ?`,
    projectId,
    id,
  );
  indexTexts(connection, projectId, table, id, record === undefined ? [] : Object.values(record));
}

export function indexProjectName(connection: Connection, projectId: string, name: string): void {
  indexTexts(connection, projectId, 'projects', projectId, [name]);
}

/** Indexes all records of a project that has no entries yet. */
export function indexAllRecords(connection: Connection, projectId: string): void {
  for (const table of searchedTables) {
    const records = connection.rows<Readonly<Record<string, string>>>(
      `SELECT id AS recordId, ${searchedColumns(table)} FROM ${tableShapes[table].sqlName} WHERE project_id = ?`,
      projectId,
    );
    for (const { recordId, ...texts } of records) {
      if (recordId !== undefined) addEntry(connection, projectId, table, recordId, Object.values(texts));
    }
  }
}

/** Takes all of a project out of the index; its entries go with the project. */
export function forgetProject(connection: Connection, projectId: string): void {
  connection.run(
    'DELETE FROM search_index WHERE rowid IN (SELECT entry FROM search_entries WHERE project_id = ?)',
    projectId,
  );
}

export function searchedColumns(table: SearchedTable): string {
  const { columns } = tableShapes[table];
  return searchedKeys[table].map((key) => `${columns.get(key) ?? key} AS "${key}"`).join(', ');
}

function indexTexts(
  connection: Connection,
  projectId: string,
  table: SearchedTable | 'projects',
  id: string,
  texts: readonly string[],
): void {
  const before = connection.row<{ readonly entry: number }>(
    'SELECT entry FROM search_entries WHERE project_id = ? AND table_name = ? AND row_id = ?',
    projectId,
    table,
    id,
  );
  if (before !== undefined) {
    connection.run('DELETE FROM search_index WHERE rowid = ?', before.entry);
    connection.run('DELETE FROM search_entries WHERE entry = ?', before.entry);
  }
  addEntry(connection, projectId, table, id, texts);
}

function addEntry(
  connection: Connection,
  projectId: string,
  table: SearchedTable | 'projects',
  id: string,
  texts: readonly string[],
): void {
  const copies = texts.map(indexedCopy);
  if (copies.every((copy) => copy === '')) return;
  const [first = '', second = '', third = ''] = copies;
  const entry = connection.insert(
    'INSERT INTO search_entries (project_id, table_name, row_id) VALUES (?, ?, ?)',
    projectId,
    table,
    id,
  );
  connection.run(
    'INSERT INTO search_index (rowid, first, second, third) VALUES (?, ?, ?, ?)',
    entry,
    first,
    second,
    third,
  );
}
