import type { Id } from './ids.ts';

type Table = Readonly<Record<Id, unknown>>;

/** The last answer for a table: several ask for it after each edit. */
const known = new WeakMap<Table, { readonly before: Table; readonly ids: readonly Id[] }>();
const sizes = new WeakMap<Table, number>();

/** The ids of the rows that came, went, or are other objects than before. */
export function changedIds(before: Table, now: Table): readonly Id[] {
  if (before === now) return [];
  const answer = known.get(now);
  if (answer?.before === before) return answer.ids;
  const ids: Id[] = [];
  let size = 0;
  let stayed = 0;
  for (const id in now) {
    size += 1;
    const old = before[id];
    if (old !== undefined) stayed += 1;
    if (old !== now[id]) ids.push(id);
  }
  sizes.set(now, size);
  if (stayed < sizeOf(before)) {
    for (const id in before) if (now[id] === undefined) ids.push(id);
  }
  known.set(now, { before, ids });
  return ids;
}

/** Says what `changedIds` would find, where it is known already: a change names its rows. */
export function tellChanged(before: Table, now: Table, ids: ReadonlySet<Id>): void {
  if (before !== now) known.set(now, { before, ids: [...ids] });
}

function sizeOf(table: Table): number {
  const size = sizes.get(table) ?? Object.keys(table).length;
  sizes.set(table, size);
  return size;
}
