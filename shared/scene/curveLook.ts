import { round } from './round.ts';
import type { Point } from './rect.ts';

/** How the curve of one participant is told from those of others, also without colour. */
export interface CurveLook {
  /** Lengths of stroke and gap. */
  readonly dash: readonly number[];
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle';
}

const looks: readonly CurveLook[] = [
  { dash: [], marker: 'circle' },
  { dash: [9, 6], marker: 'square' },
  { dash: [2, 5], marker: 'diamond' },
  { dash: [12, 5, 2, 5], marker: 'triangle' },
];

/** The dramatic arc, whatever curves stand beside it. */
export const arcDash: readonly number[] = [1, 6];

/** By the place of the participant among those who feel something. */
export function curveLook(place: number): CurveLook {
  return looks[place % looks.length] ?? { dash: [], marker: 'circle' };
}

/** A point of a curve as the `d` of a closed path, about as large as a circle of this radius. */
export function markerPath(marker: CurveLook['marker'], { x, y }: Point, radius: number): string {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  switch (marker) {
    case 'circle': {
      const pull = radius * 0.5523;
      return (
        `M${at(-radius, 0)}C${at(-radius, -pull)} ${at(-pull, -radius)} ${at(0, -radius)}` +
        `C${at(pull, -radius)} ${at(radius, -pull)} ${at(radius, 0)}` +
        `C${at(radius, pull)} ${at(pull, radius)} ${at(0, radius)}` +
        `C${at(-pull, radius)} ${at(-radius, pull)} ${at(-radius, 0)}Z`
      );
    }
    case 'square': {
      const half = radius * 0.9;
      return `M${at(-half, -half)}L${at(half, -half)}L${at(half, half)}L${at(-half, half)}Z`;
    }
    case 'diamond': {
      const half = radius * 1.25;
      return `M${at(0, -half)}L${at(half, 0)}L${at(0, half)}L${at(-half, 0)}Z`;
    }
    case 'triangle': {
      const half = radius * 1.15;
      return `M${at(0, -half)}L${at(half, half * 0.8)}L${at(-half, half * 0.8)}Z`;
    }
  }
}
