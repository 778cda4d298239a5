import type { Id } from '../model/ids.ts';
import type { MapLayout } from './layoutMap.ts';
import type { Point, Rect } from './rect.ts';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** Where the corners of these steps come to when they are put in line: with the outermost of them, or with their middle. */
export function alignSteps(
  layout: MapLayout,
  stepIds: readonly Id[],
  alignment: Alignment,
): ReadonlyMap<Id, Point> {
  const places = placesOf(layout, stepIds);
  const left = Math.min(...places.map(([, { x }]) => x));
  const right = Math.max(...places.map(([, { x, width }]) => x + width));
  const top = Math.min(...places.map(([, { y }]) => y));
  const bottom = Math.max(...places.map(([, { y, height }]) => y + height));
  return new Map(
    places.map(([id, { x, y, width, height }]) => {
      switch (alignment) {
        case 'left':
          return [id, { x: left, y }];
        case 'centre':
          return [id, { x: Math.round((left + right - width) / 2), y }];
        case 'right':
          return [id, { x: right - width, y }];
        case 'top':
          return [id, { x, y: top }];
        case 'middle':
          return [id, { x, y: Math.round((top + bottom - height) / 2) }];
        case 'bottom':
          return [id, { x, y: bottom - height }];
      }
    }),
  );
}

/** The corners of these steps with the same gap between each two neighbours; the two outermost stay where they are. */
export function distributeSteps(
  layout: MapLayout,
  stepIds: readonly Id[],
  direction: 'across' | 'down',
): ReadonlyMap<Id, Point> {
  const places = placesOf(layout, stepIds);
  const start = ({ x, y }: Rect): number => (direction === 'across' ? x : y);
  const size = ({ width, height }: Rect): number => (direction === 'across' ? width : height);
  const ordered = places.toSorted(([, one], [, other]) => start(one) - start(other));
  const first = ordered[0]?.[1];
  const last = ordered.at(-1)?.[1];
  if (first === undefined || last === undefined) return new Map();
  const taken = ordered.reduce((sum, [, place]) => sum + size(place), 0);
  const gap = (start(last) + size(last) - start(first) - taken) / Math.max(1, ordered.length - 1);
  let at = start(first);
  return new Map(
    ordered.map(([id, place]) => {
      const corner =
        direction === 'across' ? { x: Math.round(at), y: place.y } : { x: place.x, y: Math.round(at) };
      at += size(place) + gap;
      return [id, corner];
    }),
  );
}

function placesOf(layout: MapLayout, stepIds: readonly Id[]): readonly (readonly [Id, Rect])[] {
  return stepIds.flatMap((id) => {
    const place = layout.steps.get(id);
    return place === undefined ? [] : [[id, place] as const];
  });
}
