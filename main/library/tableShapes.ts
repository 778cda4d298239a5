import * as z from 'zod';
import { tableSchemas } from '../../shared/model/project.ts';
import { tableNames } from '../../shared/model/tables.ts';
import type { TableName } from '../../shared/model/project.ts';

/** A table of a project as SQL names it. */
export interface TableShape {
  readonly sqlName: string;
  /** The keys of a record, `id` first as its schema has it. */
  readonly keys: readonly string[];
  /** The column of each key. */
  readonly columns: ReadonlyMap<string, string>;
  /** The columns under the names of their keys, for a SELECT. */
  readonly selection: string;
  /** The keys whose values SQLite has no type for: 0 and 1, or JSON, stand for them. */
  readonly coded: ReadonlyMap<string, 'boolean' | 'json'>;
}

type Stored = string | number | null;

/** The value of a record's key as its column holds it. */
export function encode({ coded }: TableShape, key: string, value: unknown): Stored {
  const code = coded.get(key);
  if (code === 'boolean' && typeof value === 'boolean') return value ? 1 : 0;
  if (code === 'json' && value !== null && value !== undefined) return JSON.stringify(value);
  return value as Stored;
}

/** A row as the record that it holds; the row itself where nothing in it is coded. */
export function decode<Row extends object>({ coded }: TableShape, row: Row): Row {
  if (coded.size === 0) return row;
  // Written into the row, which nobody else has: ten thousand of them are read when a project opens.
  const record = row as Record<string, unknown>;
  for (const [key, code] of coded) {
    const value = record[key];
    if (code === 'boolean') record[key] = value === 1;
    else if (typeof value === 'string') record[key] = JSON.parse(value);
  }
  return row;
}

/** The same for a row that is the values of `keys` in their order; it is written into. */
export function decodeRow({ keys, coded }: TableShape, row: unknown[]): void {
  for (const [key, code] of coded) {
    const index = keys.indexOf(key);
    const value = row[index];
    if (code === 'boolean') row[index] = value === 1;
    else if (typeof value === 'string') row[index] = JSON.parse(value);
  }
}

/** `fromStepId` → `from_step_id`: the one place where names of the model become names of SQL. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const tableShapes = Object.fromEntries(
  tableNames.map((table) => [table, shapeOf(table)]),
) as unknown as Readonly<Record<TableName, TableShape>>;

function shapeOf(table: TableName): TableShape {
  const keys = Object.keys(tableSchemas[table].shape);
  return {
    sqlName: snakeCase(table),
    keys,
    columns: new Map(keys.map((key) => [key, snakeCase(key)])),
    selection: keys.map((key) => `${snakeCase(key)} AS "${key}"`).join(', '),
    coded: codedKeys(table),
  };
}

function codedKeys(table: TableName): TableShape['coded'] {
  const coded = new Map<string, 'boolean' | 'json'>();
  for (const [key, schema] of Object.entries<z.ZodType>(tableSchemas[table].shape)) {
    const held = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
    if (held instanceof z.ZodBoolean) coded.set(key, 'boolean');
    if (held instanceof z.ZodObject) coded.set(key, 'json');
  }
  return coded;
}
