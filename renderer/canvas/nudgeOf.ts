import { snapStep } from './dropPlaces.ts';
import type { Point } from '../../shared/scene/rect.ts';

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** By how much an arrow key moves something, in px at 100 %: by a step of the grid, with Shift by three. Null: it is no such key. */
export function nudgeOf(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): Point | null {
  const direction = directions[event.key];
  if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return null;
  const length = snapStep * (event.shiftKey ? 3 : 1);
  return { x: direction.x * length, y: direction.y * length };
}
