import type { Connection } from '../connection.ts';
import { tableShapes } from '../tableShapes.ts';
import { searchedKeys, searchedTables } from './searchedTables.ts';
import type { SearchedTable } from './searchedTables.ts';
import { indexedCopy } from './words.ts';

/**
 * Goes up with every change of what is indexed or of how words are cut: a library that was indexed by other rules is
 * indexed anew when it is opened.
 */
const rulesOfIndex = '3';

// Between two texts that share a column of the index: `words.ts` makes no word of it, so no row of words that a person
// seeks goes across.
const partition = ' \u{f0000} ';

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

/**
 * Makes the index anew, of all projects and in one transaction, where it was made by other rules than today's. Answers
 * whether it had to.
 */
export function renewSearchIndex(connection: Connection): boolean {
  const known = connection.row<{ readonly value: string }>(
    `SELECT value FROM library_facts WHERE key = 'search-index'`,
  );
  if (known?.value === rulesOfIndex) return false;
  connection.transact(() => {
    connection.run(`INSERT INTO search_index (search_index) VALUES ('delete-all')`);
    connection.run('DELETE FROM search_entries');
    const projects = connection.rows<{ readonly id: string; readonly name: string }>(
      'SELECT id, name FROM projects ORDER BY changed_at',
    );
    for (const { id, name } of projects) {
      addEntry(connection, id, 'projects', id, [name]);
      indexAllRecords(connection, id);
    }
    connection.run(
      `INSERT INTO library_facts (key, value) VALUES ('search-index', ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      rulesOfIndex,
    );
  });
  return true;
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
  const textOf = (key: string) => (table === 'segmentRules' ? wordsOfRule : (columns.get(key) ?? key));
  return searchedKeys[table].map((key) => `${textOf(key)} AS "${key}"`).join(', ');
}

// A rule on what kind of party somebody is holds one word of a list, which reads otherwise in every language.
const wordsOfRule = `CASE field WHEN 'kind' THEN '' ELSE value END`;

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
  const [first = '', second = '', ...others] = copies;
  const third = others.filter((copy) => copy !== '').join(partition);
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
