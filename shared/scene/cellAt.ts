import type { Id } from '../model/ids.ts';
import { laneContents } from '../model/laneContents.ts';
import type { MapLayout } from './layoutMap.ts';
import type { Point } from './rect.ts';

export interface CellPoint {
  readonly stageId: Id;
  readonly laneId: Id;
  /** From the cell's top left corner, in whole px, inside the cell. */
  readonly x: number;
  readonly y: number;
}

/** The cell that holds a point of the map, or the nearest that takes steps and is not collapsed; null where there is none. */
export function cellAt(layout: MapLayout, point: Point): CellPoint | null {
  const stages = layout.stages.filter(({ stage }) => !stage.isCollapsed);
  const lanes = layout.lanes.filter(({ lane }) => !lane.isCollapsed && laneContents(lane.role) === 'steps');
  const stage = nearest(stages, point.x, (place) => ({ start: place.x, length: place.width }));
  const lane = nearest(lanes, point.y, (place) => ({ start: place.y, length: place.height }));
  if (stage === null || lane === null) return null;
  return {
    stageId: stage.stage.id,
    laneId: lane.lane.id,
    x: clamp(point.x - stage.x, stage.width),
    y: clamp(point.y - lane.y, lane.height),
  };
}

/** Of two that are equally near (a point on their border) the later one, in which the border is the first pixel. */
function nearest<Place>(
  places: readonly Place[],
  at: number,
  extent: (place: Place) => { readonly start: number; readonly length: number },
): Place | null {
  let best: Place | null = null;
  let smallest = Infinity;
  for (const place of places) {
    const { start, length } = extent(place);
    const distance = Math.max(start - at, at - (start + length), 0);
    if (distance > smallest) continue;
    best = place;
    smallest = distance;
  }
  return best;
}

function clamp(offset: number, length: number): number {
  return Math.round(Math.max(0, Math.min(offset, length)));
}
