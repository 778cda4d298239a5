import type { Id } from '../model/ids.ts';
import { positionAt } from '../model/positionBetween.ts';

interface Sibling {
  readonly id: Id;
  readonly position: string;
}

/** Gives a record the key for `index` among its sorted siblings, itself not counted; nothing where it stands there already. */
export function moveAmong(
  siblings: readonly Sibling[],
  moved: { readonly id: Id; position: string } | undefined,
  index: number,
): void {
  if (moved === undefined) return;
  const others = siblings.filter((one) => one.id !== moved.id);
  const place = Math.max(0, Math.min(index, others.length));
  if (siblings.findIndex((one) => one.id === moved.id) === place) return;
  moved.position = positionAt(others, place);
}
