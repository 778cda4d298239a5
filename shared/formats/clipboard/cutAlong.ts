import * as z from 'zod';
import { completeRecord } from '../../model/blanks.ts';
import { goesWith, staysWithout } from '../../model/goesAlong.ts';
import { idSchema } from '../../model/ids.ts';
import type { Id } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { tableSchemas } from '../../model/project.ts';
import type { Project, TableName } from '../../model/project.ts';
import { tableNames } from '../../model/tables.ts';

// What was taken out together with steps that were cut, and names records that stayed: the evidence of a pain and its
// causes, the research that was found at a step, the effects of actions. A clip's own records lead nowhere outside of it.

export type CutRow = { readonly id: Id } & Readonly<Record<string, unknown>>;

export interface CutAlong {
  readonly rows: { readonly [Table in TableName]?: readonly CutRow[] };
  /** What stayed and named something that was cut: where the name stood. */
  readonly names: readonly {
    readonly table: TableName;
    readonly id: Id;
    readonly column: string;
    readonly value: Id;
  }[];
}

/** What goes when these records are taken out, and is not among the records of the clip itself. */
export function cutAlongOf(
  project: Project,
  cut: {
    readonly steps: ReadonlySet<Id>;
    readonly insights: ReadonlySet<Id>;
    readonly metrics: ReadonlySet<Id>;
  },
  isHeld: (table: TableName) => boolean,
): CutAlong {
  const rows: { [Table in TableName]?: CutRow[] } = {};
  const gone = new Set<Id>([...cut.steps, ...cut.insights, ...cut.metrics]);
  const queue: (readonly [TableName, ReadonlySet<Id>])[] = Object.entries(cut) as [TableName, Set<Id>][];
  for (const [table, ids] of queue) {
    if (ids.size === 0) continue;
    for (const [from, column] of goesWith[table] ?? []) {
      const going = rowsOf(project, from).filter((row) => ids.has(row[column] as Id) && !gone.has(row.id));
      if (going.length === 0) continue;
      for (const { id } of going) gone.add(id);
      if (!isHeld(from)) (rows[from] ??= []).push(...going);
      queue.push([from, new Set(going.map(({ id }) => id))]);
    }
  }
  const names = queue.flatMap(([table, ids]) =>
    (staysWithout[table] ?? []).flatMap(([from, column]) =>
      rowsOf(project, from).flatMap((row) => {
        const value = row[column] as Id;
        return ids.has(value) && !gone.has(row.id) ? [{ table: from, id: row.id, column, value }] : [];
      }),
    ),
  );
  return { rows, names };
}

function rowsOf(project: Project, table: TableName): readonly CutRow[] {
  return Object.values<CutRow>(project[table]);
}

/** Columns that may be named: only these are ever written back. */
const nameable = new Set(
  Object.values(staysWithout).flatMap((columns) => columns.map((one) => one.join('.'))),
);
/** Tables whose rows go along. */
const along = new Set(Object.values(goesWith).flatMap((columns) => columns.map(([table]) => table)));

const tableName = z.enum(tableNames);

export const cutAlongSchema = z
  .strictObject({
    rows: z.partialRecord(tableName, z.array(z.unknown()).max(limits.importMentions)),
    names: z
      .array(z.strictObject({ table: tableName, id: idSchema, column: z.string().max(60), value: idSchema }))
      .max(limits.importMentions),
  })
  .transform(({ rows, names }, context): CutAlong => {
    const read: { [Table in TableName]?: CutRow[] } = {};
    let isOurs = names.every(({ table, column }) => nameable.has(`${table}.${column}`));
    for (const table of Object.keys(rows) as TableName[]) {
      read[table] = (rows[table] ?? []).flatMap((row) => {
        const parsed = tableSchemas[table].safeParse(completeRecord(table, row));
        if (!parsed.success || !along.has(table)) isOurs = false;
        return parsed.success ? [parsed.data] : [];
      });
    }
    if (!isOurs) context.addIssue({ code: 'custom', message: 'not cut from a project' });
    return { rows: read, names };
  });
