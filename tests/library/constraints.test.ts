import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tableSchemas } from '../../shared/model/project.ts';
import { tableNames } from '../../shared/model/tables.ts';
import type { TableName } from '../../shared/model/project.ts';
import { uniqueTogether } from '../../shared/model/references.ts';
import { encode, tableShapes } from '../../main/library/tableShapes.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary } from './temporaryFolder.ts';

const random = seeded(3);

function openWithJourney() {
  const { service, connection } = openTemporary();
  const change = firstChange(journeyOf(2, random), random, 0);
  service['projects.create']({ id: random.id(), kind: 'service', name: 'Claim', at: 0, change });
  return connection.database;
}

/** A column of a schema as JSON Schema tells it: what SQL has to hold as well. */
interface Column {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly anyOf?: readonly Column[];
}

function columnsOf(table: TableName): Readonly<Record<string, Column>> {
  // Checks that are functions (of text) are no part of JSON Schema, nor of the tables.
  const { properties = {} } = z.toJSONSchema(tableSchemas[table], { unrepresentable: 'any' });
  return properties as Readonly<Record<string, Column>>;
}

/** Values at the edges of what a column may hold. */
function edges(column: Column): (string | number | boolean | null)[] {
  const [type = column] = column.anyOf?.filter((one) => one.type !== 'null') ?? [];
  if (type.type === 'boolean') return [true, false, null];
  if (type.enum !== undefined) return [...type.enum, 'nonsense', '', null];
  const { minimum: low, maximum: high } = type;
  if (low === undefined || high === undefined) return [null];
  return [low, high, low - 1, high + 1, low - 0.25, high + 0.25, (low + high) / 2, null];
}

describe.each(tableNames)('the table of %s', (table) => {
  test('has the columns of its schema and no other', () => {
    const database = openTemporary().connection.database;
    const columns = database.pragma(`table_info(${tableShapes[table].sqlName})`) as {
      readonly name: string;
    }[];
    expect(columns.map((column) => column.name)).toEqual([
      'project_id',
      ...tableShapes[table].columns.values(),
    ]);
  });

  test('holds in each column what the schema holds, and refuses what it refuses', () => {
    const database = openWithJourney();
    const { sqlName, columns } = tableShapes[table];
    const schemas: Readonly<Record<string, z.ZodType>> = tableSchemas[table].shape;
    for (const [key, column] of Object.entries(columnsOf(table))) {
      // A step is in a stage and in a lane, or in neither: tested below.
      if (table === 'steps' && (key === 'stageId' || key === 'laneId')) continue;
      // An effect is one on an insight or one on a step.
      if (table === 'actionEffects' && (key === 'insightId' || key === 'stepId')) continue;
      for (const value of edges(column)) {
        const stored = encode(tableShapes[table], key, value);
        const update = () => database.prepare(`UPDATE ${sqlName} SET ${columns.get(key)!} = ?`).run(stored);
        const what = `${table}.${key} = ${String(value)}`;
        const isValid = schemas[key]!.safeParse(value).success;
        // What was published does not change, be it valid or not: tested below.
        if (isValid && table === 'flowVersions' && key !== 'note') continue;
        if (isValid) expect(update().changes, what).toBeGreaterThan(0);
        else expect(update, what).toThrow(/constraint failed|cannot store|does not change/);
      }
    }
  });

  test('has the unique columns that changes are written around', () => {
    const database = openTemporary().connection.database;
    const { sqlName, columns } = tableShapes[table];
    const indexes = database.pragma(`index_list(${sqlName})`) as {
      readonly name: string;
      readonly origin: string;
    }[];
    const unique = indexes
      .filter((index) => index.origin === 'u')
      .map(({ name }) =>
        (database.pragma(`index_info(${name})`) as { readonly name: string }[]).map((one) => one.name),
      );
    const expected = uniqueTogether[table]?.map((key) => columns.get(key)!);
    expect(unique).toEqual(expected === undefined ? [] : [['project_id', ...expected]]);
  });

  test('belongs to a project and goes with it', () => {
    const database = openWithJourney();
    const { sqlName } = tableShapes[table];
    const count = () => database.prepare(`SELECT count(*) FROM ${sqlName}`).pluck().get();
    expect(count()).toBeGreaterThan(0);
    const insert = `INSERT INTO ${sqlName} SELECT * FROM ${sqlName}`;
    expect(() => database.exec(insert)).toThrow(/UNIQUE/);
    expect(() => database.exec(`UPDATE ${sqlName} SET project_id = 'nobody'`)).toThrow(/FOREIGN KEY/);
    database.exec('DELETE FROM projects');
    expect(count()).toBe(0);
  });

  test('points only at records that are there, by an index, and nothing follows it', () => {
    const database = openTemporary().connection.database;
    const { sqlName, keys, columns } = tableShapes[table];
    const references = database.pragma(`foreign_key_list(${sqlName})`) as {
      readonly table: string;
      readonly from: string;
      readonly to: string;
      readonly on_update: string;
      readonly on_delete: string;
    }[];
    const expected = keys
      .filter((key) => /Id$/.test(key))
      .map((key) => columns.get(key)!)
      .sort();
    const pointing = references.filter((reference) => reference.from !== 'project_id');
    expect(pointing.map((reference) => reference.from).sort()).toEqual(expected);
    for (const { to, from, on_delete } of pointing) {
      expect({ to, on_delete }).toEqual({ to: 'id', on_delete: 'NO ACTION' });
      const plan = database
        .prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${sqlName} WHERE project_id = ? AND ${from} = ?`)
        .all('', '') as { readonly detail: string }[];
      expect(plan.map((line) => line.detail).join()).toContain(`(project_id=? AND ${from}=?)`);
    }
  });
});

test('yes and no are stored as 1 and 0 and nothing else, and a figure as JSON', () => {
  const database = openWithJourney();
  for (const broken of ['is_locked = 2', 'is_moment_of_truth = NULL', `duration = '{'`, `cost = 'much'`]) {
    expect(() => database.exec(`UPDATE steps SET ${broken}`), broken).toThrow(/constraint failed/);
  }
});

test('a step is in a stage and in a lane, or in neither', () => {
  const database = openWithJourney();
  expect(() => database.exec('UPDATE steps SET stage_id = NULL')).toThrow(/CHECK/);
  expect(() => database.exec('UPDATE steps SET lane_id = NULL')).toThrow(/CHECK/);
  database.exec('UPDATE steps SET stage_id = NULL, lane_id = NULL');
});

test('a step is not connected to itself', () => {
  const database = openWithJourney();
  expect(() => database.exec('UPDATE connections SET to_step_id = from_step_id')).toThrow(/CHECK/);
});

test('a change is in the log once, at one place, and takes back or makes again, not both', () => {
  const database = openWithJourney();
  const copy = (columns: string, values: string) =>
    `INSERT INTO change_log (project_id, label_key, label_args, patches, inverse, at, ${columns})
     SELECT project_id, label_key, label_args, patches, inverse, at, ${values} FROM change_log LIMIT 1`;
  expect(() => database.exec(copy('change_id, seq', 'change_id, 2'))).toThrow(/UNIQUE/);
  expect(() => database.exec(copy('change_id, seq', `'other', seq`))).toThrow(/UNIQUE/);
  expect(() => database.exec(copy('change_id, seq, undoes, redoes', `'other', 2, 'a', 'b'`))).toThrow(
    /CHECK/,
  );
  expect(() => database.exec(`UPDATE change_log SET patches = '['`)).toThrow(/CHECK/);
});

test('the library keeps what it acknowledges and trusts no schema', () => {
  const { database } = openTemporary().connection;
  const setting = (name: string) => database.pragma(name, { simple: true });
  expect(setting('application_id')).toBe(0x50726169);
  expect(setting('user_version')).toBe(5);
  expect(setting('journal_mode')).toBe('wal');
  expect(setting('synchronous')).toBe(2);
  expect(setting('foreign_keys')).toBe(1);
  expect(setting('trusted_schema')).toBe(0);
  expect(setting('cell_size_check')).toBe(1);
  const tables = database.pragma('table_list') as {
    readonly name: string;
    readonly type: string;
    readonly strict: number;
  }[];
  const own = tables.filter((one) => one.type === 'table' && !one.name.startsWith('sqlite_'));
  expect(own.filter((one) => one.strict === 0)).toEqual([]);
  expect(own.length).toBe(69);
});

test('a published version keeps what was published, whoever writes', () => {
  const database = openWithJourney();
  const change = (set: string) => () => database.prepare(`UPDATE flow_versions SET ${set}`).run();
  expect(change('content = \'{"steps":1}\'')).toThrow('a published version does not change');
  expect(change('number = 7')).toThrow('a published version does not change');
  expect(change('at = 7')).toThrow('a published version does not change');
  expect(change("note = 'Other words'")().changes).toBe(1);
});
