import * as z from 'zod';
import { idSchema } from './ids.ts';
import { limits } from './limits.ts';
import { moment } from './columns.ts';
import { tableSchemas } from './project.ts';
import { tableNames } from './tables.ts';
import type { TableName } from './project.ts';

const tableName = z.enum(tableNames as readonly [TableName, ...TableName[]]);

/**
 * One row inserted, replaced or deleted (path of length 2), or one column changed (length 3). It is an immer
 * patch; that its value fits the table is checked by `patchSchema`, so that a patch can be taken from a stranger.
 */
export interface Patch {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: readonly [TableName, string] | readonly [TableName, string, string];
  readonly value?: unknown;
}

export const patchSchema: z.ZodType<Patch> = z
  .strictObject({
    op: z.enum(['add', 'replace', 'remove']),
    path: z.union([z.tuple([tableName, idSchema]), z.tuple([tableName, idSchema, z.string().max(40)])]),
    value: z.unknown().optional(),
  })
  .superRefine((patch, context) => {
    const fault = faultOfPatch(patch);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

function faultOfPatch(patch: Patch): string | null {
  const [table, id, column] = patch.path;
  const schema = tableSchemas[table];
  if (column === undefined) {
    if (patch.op === 'remove') return patch.value === undefined ? null : 'what is removed has no value';
    const row = schema.safeParse(patch.value);
    if (!row.success) return `${table}: ${row.error.issues[0]?.message ?? 'not a record'}`;
    return row.data.id === id ? null : `${table}: the id of the record is not the id of its place`;
  }
  const columns: Readonly<Record<string, z.ZodType>> = schema.shape;
  if (column === 'id' || !Object.hasOwn(columns, column)) return `${table} has no column ${column} to change`;
  if (patch.op !== 'replace') return 'a column is replaced, neither added nor removed';
  return columns[column]?.safeParse(patch.value).success === true
    ? null
    : `${table}.${column}: not a value of it`;
}

/** A key of the languages and what stands in it; so a label reads in every language. */
export const changeLabelSchema = z.strictObject({
  key: z.string().regex(/^[a-zA-Z]{1,40}$/),
  args: z.record(z.string().max(40), z.union([z.string().max(limits.nameLength * 2), z.number()])),
});
export type ChangeLabel = Readonly<z.infer<typeof changeLabelSchema>>;

/** One change of a project as it travels to the library and stands in the change log. */
export const changeSchema = z.strictObject({
  id: idSchema,
  at: moment,
  label: changeLabelSchema,
  patches: z.array(patchSchema).max(limits.patches),
  inverse: z.array(patchSchema).max(limits.patches),
  /** The change that this one takes back; null for a change of its own. */
  undoes: idSchema.nullable(),
  /** The change that this one makes again. */
  redoes: idSchema.nullable(),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** A line of the history: what stands on the stacks of undo and redo. */
export interface HistoryEntry {
  readonly id: string;
  readonly label: ChangeLabel;
}
