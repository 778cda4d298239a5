import type { Column, PackedProject } from './packedProjectSchema.ts';
import { tableNames } from './tables.ts';
import type { Project, TableName } from './project.ts';
import { references } from './references.ts';

/** Records of a table, as their values in the order of `keys`, of which one is `id`. */
export interface Rows {
  readonly keys: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/** The tables that are named by others. */
const named = new Set(Object.values(references).flatMap((keys) => Object.values(keys)));

/** Asks for the rows of each table once, in the order of `tableNames`. */
export function packProject(rowsOf: (table: TableName) => Rows): PackedProject {
  const packed: Record<string, PackedProject[string]> = {};
  const places = new Map<TableName, ReadonlyMap<unknown, number>>();
  for (const table of tableNames) {
    const { keys, values } = rowsOf(table);
    const idAt = keys.indexOf('id');
    if (named.has(table)) places.set(table, placesOf(values, idAt));
    if (values.length === 0) continue;
    const columns: Record<string, Column> = {};
    keys.forEach((key, index) => {
      const of = references[table]?.[key];
      const placeOf = of === undefined ? undefined : places.get(of);
      columns[key] =
        index === idAt
          ? { each: values.map((row) => row[index]) }
          : of === undefined || placeOf === undefined
            ? packValues(values, index)
            : (packReferences(values, index, of, placeOf) ?? packValues(values, index));
    });
    packed[table] = { rows: values.length, columns };
  }
  return packed;
}

function placesOf(rows: Rows['values'], idAt: number): ReadonlyMap<unknown, number> {
  const places = new Map<unknown, number>();
  rows.forEach((row, place) => places.set(row[idAt], place));
  return places;
}

function packValues(rows: Rows['values'], index: number): Column {
  const first = rows[0]?.[index];
  if (rows.every((row) => row[index] === first)) return { all: first };
  const few: unknown[] = [];
  const placeOf = new Map<unknown, number>();
  const at: number[] = [];
  for (const row of rows) {
    const value = row[index];
    let place = placeOf.get(value);
    if (place === undefined) {
      // From here on the places would weigh more than what they save; which shows after a few rows.
      if (few.length > 16 + at.length / 4) return { each: rows.map((one) => one[index]) };
      place = few.push(value) - 1;
      placeOf.set(value, place);
    }
    at.push(place);
  }
  return { few, at };
}

/** Null where something is named that is not there. */
function packReferences(
  rows: Rows['values'],
  index: number,
  of: TableName,
  placeOf: ReadonlyMap<unknown, number>,
): Column | null {
  const at: number[] = [];
  for (const row of rows) {
    const id = row[index];
    const place = id === null ? -1 : placeOf.get(id);
    if (place === undefined) return null;
    at.push(place);
  }
  const [first] = at;
  return at.every((place) => place === first) ? { all: rows[0]?.[index] } : { of, at };
}

/** The project that was packed: equal to it, record by record and in the same order. */
export function unpackProject(packed: PackedProject): Project {
  return Object.fromEntries(
    tableNames.map((table) => [table, packed[table] === undefined ? {} : unpackTable(packed, packed[table])]),
  ) as unknown as Project;
}

type Row = Record<string, unknown>;

function unpackTable(packed: PackedProject, { rows, columns }: PackedProject[string]): Record<string, Row> {
  // Three things that an engine cares for, worth half the time: a record begins as a copy of one that holds what is
  // the same in all, which is made in one go; that one comes from JSON.parse, since what is put together key by key is
  // kept as a hash table once it has more than a dozen; and the table, which is to be a hash table, is one from the start.
  const alike: Row = {};
  for (const [key, column] of Object.entries(columns)) alike[key] = 'all' in column ? column.all : null;
  const template = JSON.parse(JSON.stringify(alike)) as Row;
  const list = Array.from({ length: rows }, () => ({ ...template }));
  for (const [key, column] of Object.entries(columns)) {
    if (!('all' in column)) fill(list, key, valuesOf(column, packed));
  }
  const records = Object.create(null) as Record<string, Row>;
  for (const record of list) records[record['id'] as string] = record;
  return Object.setPrototypeOf(records, Object.prototype) as Record<string, Row>;
}

function fill(list: readonly Row[], key: string, values: readonly unknown[]): void {
  list.forEach((record, row) => (record[key] = values[row]));
}

function valuesOf(
  column: Exclude<Column, { readonly all: unknown }>,
  packed: PackedProject,
): readonly unknown[] {
  if ('each' in column) return column.each;
  if ('few' in column) return column.at.map((place) => column.few[place]);
  const ids = packed[column.of]?.columns['id'];
  if (ids === undefined) return column.at.map(() => null);
  if ('all' in ids) return column.at.map((place) => (place === -1 ? null : ids.all));
  const idValues = valuesOf(ids, packed);
  return column.at.map((place) => (place === -1 ? null : idValues[place]));
}
