import type { Column, PackedProject } from './packedProjectSchema.ts';
import { tableNames } from './tables.ts';
import type { Project, TableName } from './project.ts';
import { references } from './references.ts';

/** Records of a table, as their values in the order of `keys`, of which one is `id`. */
export interface Rows {
  readonly keys: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/** Asks for the rows of each table once, in the order of `tableNames`. */
export function packProject(rowsOf: (table: TableName) => Rows): PackedProject {
  const packed: Record<string, PackedProject[string]> = {};
  const places = new Map<TableName, ReadonlyMap<unknown, number>>();
  for (const table of tableNames) {
    const { keys, values } = rowsOf(table);
    const idAt = keys.indexOf('id');
    places.set(table, new Map(values.map((row, place) => [row[idAt], place])));
    if (values.length === 0) continue;
    const columns: Record<string, Column> = {};
    keys.forEach((key, index) => {
      const of = references[table]?.[key];
      const placeOf = of === undefined ? undefined : places.get(of);
      columns[key] =
        of === undefined || placeOf === undefined
          ? packValues(values, index)
          : (packReferences(values, index, of, placeOf) ?? packValues(values, index));
    });
    packed[table] = { rows: values.length, columns };
  }
  return packed;
}

function packValues(rows: Rows['values'], index: number): Column {
  const few: unknown[] = [];
  const placeOf = new Map<unknown, number>();
  const at: number[] = [];
  for (const row of rows) {
    const value = row[index];
    let place = placeOf.get(value);
    if (place === undefined) {
      // From here on the places would weigh more than what they save.
      if (few.length > rows.length / 4) return { each: rows.map((one) => one[index]) };
      place = few.push(value) - 1;
      placeOf.set(value, place);
    }
    at.push(place);
  }
  return few.length === 1 ? { all: few[0] } : { few, at };
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
  // A record begins as a copy of one that has what is the same in all, and its columns in their order: an engine makes
  // such a copy in one go, where column after column it would make a new shape of each.
  const alike: Row = {};
  const differing: (readonly [key: string, valueOf: (row: number) => unknown])[] = [];
  for (const [key, column] of Object.entries(columns)) {
    const valueOf = valuesOf(column, packed);
    alike[key] = 'all' in column ? column.all : null;
    if (!('all' in column)) differing.push([key, valueOf]);
  }
  const records: Record<string, Row> = {};
  for (let row = 0; row < rows; row += 1) {
    const record: Row = { ...alike };
    for (const [key, valueOf] of differing) record[key] = valueOf(row);
    records[record['id'] as string] = record;
  }
  return records;
}

function valuesOf(column: Column, packed: PackedProject): (row: number) => unknown {
  if ('each' in column) return (row) => column.each[row];
  if ('few' in column) return (row) => column.few[column.at[row] as number];
  if (!('of' in column)) return () => column.all;
  const ids = packed[column.of]?.columns['id'];
  const idOf = ids === undefined ? () => null : valuesOf(ids, packed);
  return (row) => (column.at[row] === -1 ? null : idOf(column.at[row] as number));
}
