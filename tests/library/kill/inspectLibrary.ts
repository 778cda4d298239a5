import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { Change } from '../../../shared/model/change.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { EditStream } from './editStream.ts';

/**
 * Looks at what a killed victim left, in a copy, so that the next victim finds it as it was: SQLite's own checks,
 * and every row of every project against what was acknowledged. An edit without an answer may be there or not, but
 * wholly. Answers which streams have theirs stored.
 */
export function inspectLibrary(folder: string, streams: readonly EditStream[]): ReadonlySet<EditStream> {
  const copy = mkdtempSync(join(tmpdir(), 'praisepoint-killed-'));
  try {
    for (const name of ['library.db', 'library.db-wal']) {
      if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
    }
    const database = new Database(join(copy, 'library.db'));
    try {
      database.pragma('cell_size_check = ON');
      // This checks the index of the search as well, being a virtual table that can check itself.
      expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(database.pragma('foreign_key_check')).toEqual([]);
      return new Set(streams.filter((stream) => hasPendingOf(database, stream)));
    } finally {
      database.close();
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function hasPendingOf(database: Database.Database, stream: EditStream): boolean {
  const { acknowledged, pending, projectId } = stream;
  const revision = database
    .prepare('SELECT revision FROM projects WHERE id = ?')
    .pluck()
    .get(projectId) as number;
  const isStored = pending !== null && revision === acknowledged.length + 1;
  const changes = isStored ? [...acknowledged, pending.change] : acknowledged;
  const project = isStored ? pending.project : stream.project;
  expect(revision).toBe(changes.length);

  const log = database
    .prepare('SELECT * FROM change_log WHERE project_id = ? ORDER BY seq')
    .all(projectId) as Record<string, unknown>[];
  expect(log.length).toBe(changes.length);
  for (const [index, change] of changes.entries()) {
    const expected = { ...logRowOf(change), project_id: projectId, seq: index + 1 };
    if (!isDeepStrictEqual(log[index], expected)) expect(log[index]).toEqual(expected);
  }

  for (const table of tableNames) {
    const name = table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const rows = database.prepare(`SELECT * FROM ${name} WHERE project_id = ?`).all(projectId);
    const records = Object.fromEntries((rows as Record<string, unknown>[]).map(asRecord));
    if (!isDeepStrictEqual(records, project[table])) expect(records).toEqual(project[table]);
  }

  const entries = database
    .prepare(`SELECT row_id FROM search_entries WHERE project_id = ? AND table_name = 'steps'`)
    .pluck()
    .all(projectId);
  expect(new Set(entries)).toEqual(new Set(Object.keys(project.steps)));
  return isStored;
}

const logRows = new WeakMap<Change, Record<string, unknown>>();

/** What the log has to hold of a change; made once, since all of them are compared after every kill. */
function logRowOf(change: Change): Record<string, unknown> {
  let row = logRows.get(change);
  if (row === undefined) {
    const { id, at, label, patches, inverse, undoes, redoes } = change;
    row = {
      change_id: id,
      at,
      label_key: label.key,
      label_args: JSON.stringify(label.args),
      undoes,
      redoes,
      patches: JSON.stringify(patches),
      inverse: JSON.stringify(inverse),
    };
    logRows.set(change, row);
  }
  return row;
}

const figures = [
  'duration',
  'waitingTime',
  'cost',
  'volume',
  'affected',
  'effort',
  'size',
  'people',
  'leaving',
];
const amounts = ['oneOff', 'running'];

function asValue(key: string, value: unknown, isEntry: boolean): unknown {
  if (/^(is|shows)[A-Z]/.test(key)) return value === 1;
  // What a segment is worth is a figure; the value of a rule is a text.
  const isFigure = figures.includes(key) || amounts.includes(key) || (isEntry && key === 'value');
  return isFigure && typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}

/** A row as a record of the model, by other code than the library's. */
function asRecord({ project_id: _, ...row }: Record<string, unknown>): [string, Record<string, unknown>] {
  const record: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    const [first, ...rest] = column.split('_');
    const key = first! + rest.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
    record[key] = asValue(key, value, 'seeks' in row);
  }
  return [String(row['id']), record];
}
