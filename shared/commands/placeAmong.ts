import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { positionBetween, positionsAfter } from '../model/positionBetween.ts';

interface Sibling {
  readonly id: Id;
  readonly position: string;
}

/**
 * Gives the record `id` of a table the place `index` among its sorted siblings, itself not counted; nothing
 * where it stands there already. No number: behind all of them. Only this record is changed, but where no key
 * fits between its neighbours': then all siblings get new ones.
 */
export function placeAmong(
  table: Draft<Record<Id, Sibling>>,
  siblings: readonly Sibling[],
  id: Id,
  index: number,
): void {
  const placed = table[id];
  if (placed === undefined) return;
  const others = siblings.filter((one) => one.id !== id);
  const wanted = Number.isNaN(index) ? others.length : Math.trunc(index);
  const place = Math.max(0, Math.min(wanted, others.length));
  if (siblings.findIndex((one) => one.id === id) === place) return;

  const position = positionBetween(others[place - 1]?.position ?? null, others[place]?.position ?? null);
  if (position !== null) {
    placed.position = position;
    return;
  }
  const order = [
    ...others.slice(0, place).map((one) => one.id),
    id,
    ...others.slice(place).map((one) => one.id),
  ];
  const positions = positionsAfter(null, order.length);
  for (const [rank, one] of order.entries()) {
    const record = table[one];
    if (record !== undefined) record.position = positions[rank] ?? record.position;
  }
}
