import type { Id } from '../../shared/model/ids.ts';

/** A stage or a lane along its axis, in px at 100 %. */
export interface Extent {
  readonly id: Id;
  readonly at: number;
  readonly size: number;
}

/** The place among the others at which a header falls that is dragged until its middle is here. */
export function indexAt(extents: readonly Extent[], movedId: Id, middle: number): number {
  return extents.filter(({ id, at, size }) => id !== movedId && at + size / 2 < middle).length;
}

/** Where the line stands that shows this place: at the border between the two others, or at an end. */
export function borderAt(extents: readonly Extent[], movedId: Id, index: number): number {
  const others = extents.filter(({ id }) => id !== movedId);
  const next = others[index];
  if (next !== undefined) return next.at;
  const last = others.at(-1);
  return last === undefined ? (extents[0]?.at ?? 0) : last.at + last.size;
}
