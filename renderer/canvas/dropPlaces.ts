import type { StepMove } from '../../shared/commands/moveSteps.ts';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { mayHoldSteps } from '../../shared/rules/mayHoldSteps.ts';
import { cellAt } from '../../shared/scene/cellAt.ts';
import type { CellPoint } from '../../shared/scene/cellAt.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point } from '../../shared/scene/rect.ts';

/** The grid that steps snap to, in px at 100 %, counted from the corner of their cell. */
export const snapStep = 8;

/** The cell in which a step lies whose top left corner is here: that under its middle, or the nearest. */
export function cellOfStep(layout: MapLayout, corner: Point): CellPoint | null {
  return cellAt(layout, { x: corner.x + sizes.step.width / 2, y: corner.y + sizes.step.height / 2 });
}

/** Whether this point lies in a cell that takes steps, and not only near one. */
export function isInCell({ stages, lanes }: MapLayout, { x, y }: Point): boolean {
  return (
    stages.some((place) => x >= place.x && x < place.x + place.width && !place.stage.isCollapsed) &&
    lanes.some(
      (place) =>
        y >= place.y && y < place.y + place.height && !place.lane.isCollapsed && mayHoldSteps(place.lane),
    )
  );
}

/** The corner moved so that the step lies inside the map, as near as may be. */
export function insideMap(layout: MapLayout, corner: Point): Point {
  // A value network has no edge.
  if (layout.isNetwork) return corner;
  const top = layout.lanes[0]?.y ?? sizes.stageHeader;
  return {
    x: between(sizes.laneHeader, corner.x, layout.width - sizes.step.width),
    y: between(top, corner.y, layout.height - sizes.step.height),
  };
}

/** The corner of a step on the grid of the cell in which it then lies. */
export function snapped(layout: MapLayout, corner: Point): Point {
  const inside = insideMap(layout, corner);
  const cell = cellOfStep(layout, inside);
  const origin = layout.isNetwork ? { x: 0, y: 0 } : cell === null ? null : originOf(layout, cell);
  if (origin === null) return inside;
  const onGrid = (at: number, from: number): number => from + Math.round((at - from) / snapStep) * snapStep;
  return { x: onGrid(inside.x, origin.x), y: onGrid(inside.y, origin.y) };
}

/**
 * The corners of steps that are moved together so that the one under the pointer comes to `wanted`: it snaps to the
 * grid of its cell (not where `isFree`), the others keep their distances, and none leaves the map.
 */
export function moveTogether(
  layout: MapLayout,
  starts: ReadonlyMap<Id, Point>,
  leadId: Id,
  wanted: Point,
  { isFree = false }: { readonly isFree?: boolean } = {},
): ReadonlyMap<Id, Point> {
  const start = starts.get(leadId);
  if (start === undefined) return starts;
  const aim = isFree ? wanted : snapped(layout, wanted);
  let by = { x: aim.x - start.x, y: aim.y - start.y };
  for (const corner of starts.values()) {
    const moved = { x: corner.x + by.x, y: corner.y + by.y };
    const inside = insideMap(layout, moved);
    by = { x: by.x + inside.x - moved.x, y: by.y + inside.y - moved.y };
  }
  return new Map([...starts].map(([id, corner]) => [id, { x: corner.x + by.x, y: corner.y + by.y }]));
}

/** The moves that put steps, given by their corners on the map, where they then lie. */
export function dropMoves(layout: MapLayout, corners: ReadonlyMap<Id, Point>): readonly StepMove[] {
  if (!layout.isNetwork) return cellMoves(layout, corners);
  return [...corners].map(([stepId, { x, y }]) => ({ stepId, stageId: null, laneId: null, x, y }));
}

/** Into the cells that they lie in. */
export function cellMoves(
  layout: MapLayout,
  corners: ReadonlyMap<Id, Point>,
): readonly (CellPoint & Pick<StepMove, 'stepId'>)[] {
  return [...corners].flatMap(([stepId, corner]) => {
    const place = cellPlaceOf(layout, corner);
    return place === null ? [] : [{ stepId, ...place }];
  });
}

/** Cell and offset of a step whose corner is here; null where the map has no cell. */
export function cellPlaceOf(layout: MapLayout, corner: Point): CellPoint | null {
  const inside = insideMap(layout, corner);
  const cell = cellOfStep(layout, inside);
  const origin = cell === null ? null : originOf(layout, cell);
  if (cell === null || origin === null) return null;
  // Its middle lies in the cell, so it may stand out to the right or below: the command makes the cell larger then.
  return {
    ...cell,
    x: Math.max(0, Math.round(inside.x - origin.x)),
    y: Math.max(
      0,
      Math.min(Math.round(inside.y - origin.y), Math.max(0, origin.height - sizes.step.height / 2)),
    ),
  };
}

function originOf(layout: MapLayout, cell: CellPoint): (Point & { readonly height: number }) | null {
  const stage = layout.stages.find((place) => place.stage.id === cell.stageId);
  const lane = layout.lanes.find((place) => place.lane.id === cell.laneId);
  return stage === undefined || lane === undefined ? null : { x: stage.x, y: lane.y, height: lane.height };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
