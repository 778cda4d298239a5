import { z } from 'zod';
import { tableNames } from './project.ts';
import type { Project } from './project.ts';

/** The values of one column, in the order of the rows: the same in `all`, or `each` its own, or one of a `few`. */
const columnSchema = z.union([
  z.strictObject({ all: z.unknown() }),
  z.strictObject({ each: z.array(z.unknown()) }),
  /** `at`: for each row the place of its value in `few`. */
  z.strictObject({ few: z.array(z.unknown()), at: z.array(z.int().min(0)) }),
]);
type Column = Readonly<z.infer<typeof columnSchema>>;

export const packedProjectSchema = z.record(
  z.string(),
  z.strictObject({ rows: z.int().min(1), columns: z.record(z.string(), columnSchema) }),
);
/**
 * A project by columns, as it travels from the library to a window: a table of 10,000 steps names each of its columns
 * once, and a stage's id once for all that lie in it. A quarter of the bytes, and of the time, of the records
 * themselves (docs/performance.md). A table without records is left out.
 */
export type PackedProject = Readonly<z.infer<typeof packedProjectSchema>>;

type Row = Readonly<Record<string, unknown>>;

export function packProject(project: Project): PackedProject {
  const packed: Record<string, PackedProject[string]> = {};
  for (const table of tableNames) {
    const rows: readonly Row[] = Object.values(project[table]);
    const [first] = rows;
    if (first === undefined) continue;
    const columns: Record<string, Column> = {};
    for (const column of Object.keys(first)) columns[column] = packColumn(rows, column);
    packed[table] = { rows: rows.length, columns };
  }
  return packed;
}

function packColumn(rows: readonly Row[], column: string): Column {
  const few: unknown[] = [];
  const placeOf = new Map<unknown, number>();
  const at: number[] = [];
  for (const row of rows) {
    const value = row[column];
    let place = placeOf.get(value);
    if (place === undefined) {
      // From here on the places would weigh more than what they save.
      if (few.length > rows.length / 4) return { each: rows.map((one) => one[column]) };
      place = few.push(value) - 1;
      placeOf.set(value, place);
    }
    at.push(place);
  }
  return few.length === 1 ? { all: few[0] } : { few, at };
}

/** The project that was packed: equal to it, record by record and in the same order. */
export function unpackProject(packed: PackedProject): Project {
  return Object.fromEntries(
    tableNames.map((table) => [table, packed[table] === undefined ? {} : unpackTable(packed[table])]),
  ) as unknown as Project;
}

function unpackTable({ rows, columns }: PackedProject[string]): Record<string, Row> {
  const names = Object.keys(columns);
  const values = Object.values(columns).map(valuesOf);
  const records: Record<string, Row> = {};
  for (let row = 0; row < rows; row += 1) {
    const record: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) {
      record[names[index] as string] = values[index]?.(row);
    }
    records[record['id'] as string] = record;
  }
  return records;
}

function valuesOf(column: Column): (row: number) => unknown {
  if ('each' in column) return (row) => column.each[row];
  if ('at' in column) return (row) => column.few[column.at[row] as number];
  return () => column.all;
}
