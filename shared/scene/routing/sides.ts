import type { Point, Rect } from '../rect.ts';

/** Of a step's box; where a connection leaves it or comes in. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

export const allSides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** The way out. */
export const outOf: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** Whether one leaves this side to the left or to the right. */
export function isLevel(side: Side): boolean {
  return side === 'left' || side === 'right';
}

/** A point of a side, by how far it lies right of or below its middle. */
export function pointOnSide({ x, y, width, height }: Rect, side: Side, aside: number): Point {
  switch (side) {
    case 'top':
      return { x: x + width / 2 + aside, y };
    case 'bottom':
      return { x: x + width / 2 + aside, y: y + height };
    case 'left':
      return { x, y: y + height / 2 + aside };
    case 'right':
      return { x: x + width, y: y + height / 2 + aside };
  }
}
