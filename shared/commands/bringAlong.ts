import type { Draft } from 'immer';
import type { CutAlong, CutRow } from '../formats/clipboard/cutAlong.ts';
import type { Id } from '../model/ids.ts';
import { tableSchemas } from '../model/project.ts';
import type { Project, TableName } from '../model/project.ts';
import { references, uniqueTogether } from '../model/references.ts';
import type { LikeRecords, SharedTable } from './likeRecords.ts';

const shared: readonly TableName[] = ['pictures', 'participants', 'channels', 'owners', 'tags'];

/**
 * Puts back what was cut together with steps: each row whose records are here again, once. What it may do without it
 * does without, as elsewhere where that was deleted.
 */
export function bringAlong(
  draft: Draft<Project>,
  { rows, names }: CutAlong,
  idOf: LikeRecords['idOf'],
): void {
  let waiting = (Object.keys(rows) as TableName[]).flatMap((table) =>
    (rows[table] ?? []).map((row) => [table, row] as const),
  );
  const coming = new Set(waiting.map(([table, row]) => `${table} ${row.id}`));
  // A cause waits for the one that it is the reason of: as long as something was put back, more may be.
  for (let count = Infinity; waiting.length < count;) {
    count = waiting.length;
    waiting = waiting.filter(([table, row]) => {
      const fitted = fit(draft, table, row, idOf, coming);
      if (fitted === 'waits') return true;
      coming.delete(`${table} ${row.id}`);
      if (fitted !== null) Object.assign(draft[table], { [row.id]: fitted });
      return false;
    });
  }
  for (const { table, id, column, value } of names) {
    const row = draft[table][id] as Record<string, unknown> | undefined;
    const target = references[table]?.[column];
    if (row === undefined || target === undefined || draft[target][value] === undefined) continue;
    // Somebody may have named something else since.
    if (row[column] === null) row[column] = value;
  }
}

/** A row as it fits into the project; null: it does not. */
function fit(
  draft: Draft<Project>,
  table: TableName,
  row: CutRow,
  idOf: LikeRecords['idOf'],
  coming: ReadonlySet<string>,
): CutRow | 'waits' | null {
  if (draft[table][row.id] !== undefined) return null;
  const fitted: Record<string, unknown> & { readonly id: Id } = { ...row };
  for (const [column, target] of Object.entries(references[table] ?? {})) {
    const named = row[column] as Id | null;
    if (named === null) continue;
    const own = shared.includes(target) ? (idOf(target as SharedTable, named) ?? named) : named;
    if (draft[target][own] !== undefined) fitted[column] = own;
    else if (coming.has(`${target} ${named}`)) return 'waits';
    else fitted[column] = null;
  }
  if (!tableSchemas[table].safeParse(fitted).success) return null;
  const pair = uniqueTogether[table];
  const isTwin = (one: Readonly<Record<string, unknown>>) =>
    pair?.every((column) => one[column] === fitted[column]) === true;
  return Object.values(draft[table]).some((one) => isTwin(one as Readonly<Record<string, unknown>>))
    ? null
    : fitted;
}
