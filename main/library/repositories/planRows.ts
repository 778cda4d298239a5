import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Patch } from '../../../shared/model/change.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { TableName } from '../../../shared/model/project.ts';

export type Values = Readonly<Record<string, unknown>>;

/** What patches come to for one row. */
export type RowPlan =
  | { readonly kind: 'insert'; readonly record: Values }
  | { readonly kind: 'update'; readonly values: Values }
  | { readonly kind: 'remove' };

/** For each table, what becomes of which row. */
export type Plan = ReadonlyMap<TableName, ReadonlyMap<string, RowPlan>>;

/**
 * What patches come to, row by row, taken in their order. So the rows can then be written in whatever order the
 * tables like. Throws `constraint` where patches contradict each other.
 */
export function planRows(patches: readonly Patch[]): Plan {
  const plan = new Map(tableNames.map((table) => [table, new Map<string, RowPlan>()] as const));
  for (const patch of patches) {
    const [table, id, column] = patch.path;
    const rows = plan.get(table);
    if (rows === undefined) throw new PraisepointError('constraint', { table });
    const next = afterPatch(rows.get(id), patch.op, column, patch.value);
    if (next === 'contradiction') throw new PraisepointError('constraint', { table, row: id });
    if (next === null) rows.delete(id);
    else rows.set(id, next);
  }
  return plan;
}

function afterPatch(
  before: RowPlan | undefined,
  op: Patch['op'],
  column: string | undefined,
  value: unknown,
): RowPlan | null | 'contradiction' {
  if (column !== undefined) {
    if (op !== 'replace' || before?.kind === 'remove') return 'contradiction';
    const change = { [column]: value };
    if (before?.kind === 'insert') return { kind: 'insert', record: { ...before.record, ...change } };
    return { kind: 'update', values: { ...before?.values, ...change } };
  }
  if (op === 'remove') {
    if (before?.kind === 'remove') return 'contradiction';
    return before?.kind === 'insert' ? null : { kind: 'remove' };
  }
  const record = value as Values;
  if (op === 'replace') {
    if (before?.kind === 'remove') return 'contradiction';
    return before?.kind === 'insert' ? { kind: 'insert', record } : { kind: 'update', values: record };
  }
  // A row that is removed and added again in one change is changed.
  if (before?.kind === 'remove') return { kind: 'update', values: record };
  return before === undefined ? { kind: 'insert', record } : 'contradiction';
}
