import type { Viewport } from '@xyflow/react';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point, Rect } from '../../shared/scene/rect.ts';
import { snapped } from './dropPlaces.ts';
import { guidesAt, snapToLines } from './snapLines.ts';
import type { Guide } from './snapLines.ts';
import type { StepIndex } from './stepIndex.ts';

/** What is in view, as React Flow knows it. */
export interface Seen {
  readonly transform: readonly [Viewport['x'], Viewport['y'], Viewport['zoom']];
  readonly width: number;
  readonly height: number;
}

/** So near, in px of the screen, a line draws a step to itself; no further than this many px of the map. */
const reach = { screen: 6, map: 12 } as const;

/** With more steps than this beside it, a place is too crowded for lines to say anything; and it would take its time. */
const most = 600;

/** Draws a dragged step into line with those in view. */
export interface StepSnapping {
  /** The corner that it comes to. */
  readonly aim: (wanted: Point, dragged: ReadonlyMap<Id, Point>) => Point;
  /** With what it then is in line; `corner` is where it came to. */
  readonly guides: (corner: Point, dragged: ReadonlyMap<Id, Point>) => readonly Guide[];
}

export function createStepSnapping(layout: MapLayout, index: StepIndex | null, seen: Seen): StepSnapping {
  const zoom = seen.transform[2];
  const near = Math.min(reach.map, reach.screen / zoom);

  // Above, below and beside it alone: nothing else can be in line with it. They reach across all that is in view.
  function around(box: Rect, dragged: ReadonlyMap<Id, Point>): readonly Rect[] {
    const left = -seen.transform[0] / zoom;
    const top = -seen.transform[1] / zoom;
    const column = { x: box.x - near, y: top, width: box.width + 2 * near, height: seen.height / zoom };
    const row = { x: left, y: box.y - near, width: seen.width / zoom, height: box.height + 2 * near };
    if (index === null) return [];
    const ids = new Set([...index.within(column), ...index.within(row)]);
    if (ids.size > most) return [];
    return [...ids].flatMap((id) => (dragged.has(id) ? [] : (layout.steps.get(id) ?? [])));
  }

  return {
    aim: (wanted, dragged) => {
      const box = { ...wanted, ...sizes.step };
      return snapToLines(box, snapped(layout, wanted), around(box, dragged), near);
    },
    guides: (corner, dragged) => {
      const box = { ...corner, ...sizes.step };
      return guidesAt(box, around(box, dragged));
    },
  };
}
