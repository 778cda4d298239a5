import type { MapLayout } from './layoutMap.ts';
import type { LinePlace } from './placeLines.ts';
import type { Rect } from './rect.ts';

/** How far the marks of a step stand over its top edge, and its figures over the bottom one, px. */
const overhang = { top: 12, bottom: 10 } as const;

/** How far from these lines the nearest step is, up or down, px: so high half a name on a line may be everywhere. */
export function lineRoom({ steps }: Pick<MapLayout, 'steps'>, places: readonly LinePlace[]): number {
  let least = Infinity;
  for (const { y: top, height } of steps.values()) {
    for (const { y } of places) {
      const room = Math.max(top - overhang.top - y, y - (top + height + overhang.bottom));
      if (room < least) least = room;
    }
  }
  return Math.max(0, least);
}

/** Where on a line a name of this size covers no step: from `left` on the first place that is free; null: there is none. */
export function freeOnLine(
  { steps, width }: Pick<MapLayout, 'steps' | 'width'>,
  y: number,
  left: number,
  size: Pick<Rect, 'width' | 'height'>,
): number | null {
  const near = [...steps.values()]
    .filter(
      (box) =>
        box.y - overhang.top < y + size.height / 2 &&
        box.y + box.height + overhang.bottom > y - size.height / 2,
    )
    .sort((one, other) => one.x - other.x);
  let x = left;
  for (const box of near) {
    if (box.x >= x + size.width + beside) break;
    x = Math.max(x, box.x + box.width + beside);
  }
  return x + size.width + beside <= width ? x : null;
}

/** Between a name and a step beside it, px. */
const beside = 8;
