import type { Connection } from '../connection.ts';

type Cell = string | number | Buffer | null;

/** Copies the rows of a table from one file into another, column by name; answers how many there were. */
export function copyRows(
  from: Connection,
  to: Connection,
  table: string,
  columns: readonly string[],
  {
    where,
    values,
    most = Infinity,
  }: { readonly where: string; readonly values: readonly Cell[]; readonly most?: number },
): number {
  const names = columns.map((column) => `"${column}"`).join(', ');
  // Not by an index: those of a stranger's file may say anything.
  const rows = from.database.prepare(`SELECT ${names} FROM main."${table}" NOT INDEXED WHERE ${where}`).raw();
  const insert = to.database.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let count = 0;
  for (const row of rows.iterate(...values)) {
    count += 1;
    if (count > most) return count;
    insert.run(...(row as Cell[]));
  }
  return count;
}

/** The columns of a table of ours, in their order. */
export function columnsOf(connection: Connection, table: string): readonly string[] {
  const columns = connection.database.pragma(`table_info("${table}")`) as readonly {
    readonly name: string;
  }[];
  return columns.map(({ name }) => name);
}
