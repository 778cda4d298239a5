import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { CellPoint } from '../../shared/scene/cellAt.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point } from '../../shared/scene/rect.ts';

/** As near to the row of another step a hand means that row, px at 100 %. */
const rowReach = 12;
/** From the corner of a step to that of one beside it, and below it. */
const pace = { x: sizes.step.width + sizes.gap, y: sizes.step.height + sizes.gap } as const;

/** A step that is put into a cell, with what lies there already, by its offset in that cell. */
interface Put {
  readonly at: Point;
  readonly others: readonly Point[];
}

/**
 * The places at which steps come to lie that are let go of here, so that none hides another: one that is nearly in
 * the row of others is put into that row, and what would lie over something goes past it, to the nearer side, the
 * right before the left; or below it, when that is where most of it is. Several keep their distances and go together.
 * A cell grows with what is put into it (the command sees to it), so there is always a place on the right.
 */
export function freePlaces<Place extends CellPoint>(
  layout: MapLayout,
  places: readonly Place[],
  movedIds: ReadonlySet<Id>,
): readonly Place[] {
  const cells = new Map<string, readonly Point[]>();
  const othersIn = (place: Place): readonly Point[] => {
    const key = `${place.stageId} ${place.laneId}`;
    const others = cells.get(key) ?? stepsInCell(layout, place, movedIds);
    cells.set(key, others);
    return others;
  };
  const [only] = places;
  const rowed =
    places.length === 1 && only !== undefined
      ? [{ ...only, y: rowNear(rowsOfLane(layout, only, movedIds), only) }]
      : places;
  const puts = rowed.map((place): Put => ({ at: place, others: othersIn(place) }));
  const by = wayOut(puts);
  return by.x === 0 && by.y === 0
    ? rowed
    : rowed.map((place) => ({ ...place, x: place.x + by.x, y: place.y + by.y }));
}

/** By how much all of them move, so that none lies over another step. */
function wayOut(puts: readonly Put[]): Point {
  const covered = coveredBy(puts, { x: 0, y: 0 });
  if (covered === null) return { x: 0, y: 0 };
  const isBelow = covered.at.y - covered.other.y >= sizes.step.height / 2;
  const down = isBelow ? pushed(puts, (at, other) => ({ x: 0, y: other.y + pace.y - at.y })) : null;
  const right = pushed(puts, (at, other) => ({ x: other.x + pace.x - at.x, y: 0 }));
  const left = pushed(puts, (at, other) => ({ x: other.x - pace.x - at.x, y: 0 }));
  const ways = [right, left, down].filter((way) => way !== null);
  return ways.reduce((best, way) => (lengthOf(way) < lengthOf(best) ? way : best), right ?? { x: 0, y: 0 });
}

/** Pushed on past each step that is in the way, until there is none; null: that would lead out of a cell. */
function pushed(puts: readonly Put[], past: (at: Point, other: Point) => Point): Point | null {
  let by: Point = { x: 0, y: 0 };
  for (;;) {
    if (puts.some(({ at }) => at.x + by.x < 0)) return null;
    const covered = coveredBy(puts, by);
    if (covered === null) return by;
    by = past(covered.at, covered.other);
  }
}

/** The first pair of which one lies over the other. */
function coveredBy(puts: readonly Put[], by: Point): { readonly at: Point; readonly other: Point } | null {
  for (const { at, others } of puts) {
    const other = others.find(
      ({ x, y }) =>
        Math.abs(at.x + by.x - x) < sizes.step.width && Math.abs(at.y + by.y - y) < sizes.step.height,
    );
    if (other !== undefined) return { at, other };
  }
  return null;
}

function stepsInCell(layout: MapLayout, cell: CellPoint, except: ReadonlySet<Id>): readonly Point[] {
  const stage = layout.stages.find((place) => place.stage.id === cell.stageId);
  if (stage === undefined) return [];
  return rowsOfLane(layout, cell, except)
    .filter(({ x }) => x >= stage.x && x < stage.x + stage.width)
    .map(({ x, y }) => ({ x: x - stage.x, y }));
}

/** The steps of a lane: x on the map, y in the lane. */
function rowsOfLane(layout: MapLayout, cell: CellPoint, except: ReadonlySet<Id>): readonly Point[] {
  const lane = layout.lanes.find((place) => place.lane.id === cell.laneId);
  if (lane === undefined) return [];
  return [...layout.steps].flatMap(([id, { x, y }]) =>
    !except.has(id) && y >= lane.y && y < lane.y + lane.height ? [{ x, y: y - lane.y }] : [],
  );
}

function rowNear(steps: readonly Point[], { y }: Point): number {
  const rows = steps.map((step) => step.y).filter((row) => Math.abs(row - y) <= rowReach);
  return rows.reduce((best, row) => (Math.abs(row - y) < Math.abs(best - y) ? row : best), rows[0] ?? y);
}

function lengthOf({ x, y }: Point): number {
  return Math.abs(x) + Math.abs(y);
}
