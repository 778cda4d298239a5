import { round } from './round.ts';
import type { Point } from './rect.ts';

export interface Face {
  readonly eyes: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** An open path, stroked with round ends. */
  readonly mouth: string;
  readonly strokeWidth: number;
}

/** The features of the face that shows a valence, on a disc of the given centre and radius in px. */
export function face(valence: number, centre: Point, radius: number): Face {
  const bend = (Math.max(-2, Math.min(2, valence)) / 2) * radius * 0.5;
  const halfWidth = radius * 0.44;
  // A smile hangs, a frown arches: the ends move against the middle, so that the mouth keeps its place.
  const ends = centre.y + radius * 0.36 - bend * 0.4;
  const middle = ends + bend * 1.3;
  return {
    eyes: [-1, 1].map((side) => ({
      x: centre.x + side * radius * 0.33,
      y: centre.y - radius * 0.22,
      radius: radius * 0.13,
    })),
    mouth:
      `M${round(centre.x - halfWidth)} ${round(ends)}` +
      `Q${round(centre.x)} ${round(middle)} ${round(centre.x + halfWidth)} ${round(ends)}`,
    strokeWidth: Math.max(1, radius * 0.16),
  };
}
