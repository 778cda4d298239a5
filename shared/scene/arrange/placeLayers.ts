import type { Id } from '../../model/ids.ts';
import { sizes } from '../../model/sizes.ts';
import type { Point } from '../rect.ts';
import type { ArrangeGroup, Layer } from './arrangeGroup.ts';

const { width, height } = sizes.step;
/** Where a step comes to, as `moveSteps` takes it. */
export interface ArrangedStep {
  readonly stepId: Id;
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  readonly x: number;
  readonly y: number;
}

/** The most that stand above each other in one column of a cell: what is more begins another column beside it. */
const mostRows = 8;

/**
 * Where the steps of a group come to: each column right of the one before, in it the steps of a lane below each other,
 * on the row of what leads to them where there is room, and nothing on what stays. Steps that stay put have no move.
 */
export function placeLayers(group: ArrangeGroup, layers: readonly Layer[]): readonly ArrangedStep[] {
  const { steps, stageId, apart: gap } = group;
  const isNetwork = stageId === null;
  const down = height + gap.y;
  const columns = columnsOf(group, layers);
  const rows = mostInLane(group, columns);
  const leading = leadingTo(group);
  const rowOf = new Map<number, number>();
  const moves: ArrangedStep[] = [];
  let x = group.left;
  for (const column of columns) {
    x = column.reduce((least, place) => Math.max(least, steps[place]?.notBefore ?? least), x);
    const inLane = countInLane(group, column);
    const passed = new Map<number, number>();
    const nextRow = new Map<number, number>();
    for (const place of column) {
      const step = steps[place];
      if (step === undefined) continue;
      const { lane } = step;
      const count = inLane.get(lane) ?? 1;
      const most = rows.get(lane) ?? count;
      const index = passed.get(lane) ?? 0;
      passed.set(lane, index + 1);
      const top = (group.tops[lane] ?? sizes.gap) + (isNetwork ? ((most - count) * down) / 2 : 0);
      // As low as what leads to it, but leaving room for those below it.
      const wished = isNetwork ? 0 : Math.min(rowBefore(place, lane), most - (count - index));
      let row = Math.max(nextRow.get(lane) ?? 0, wished);
      while (isTaken(group.taken[lane] ?? [], { x, y: top + row * down })) row += 1;
      nextRow.set(lane, row + 1);
      rowOf.set(place, row);
      const y = Math.round(top + row * down);
      if (step.x !== x || step.y !== y) moves.push({ stepId: step.id, stageId, laneId: step.laneId, x, y });
    }
    x += width + gap.x;
  }
  return moves;

  function rowBefore(place: number, lane: number): number {
    const rowsBefore = (leading.get(place) ?? []).flatMap((from) =>
      steps[from]?.lane === lane ? (rowOf.get(from) ?? []) : [],
    );
    return rowsBefore.length === 0 ? 0 : Math.min(...rowsBefore);
  }
}

/** The places of `steps` column by column, each in its order; a column that is too high in a lane is several. */
function columnsOf({ steps }: ArrangeGroup, layers: readonly Layer[]): readonly (readonly number[])[] {
  const most = steps[0]?.laneId === null ? Math.max(mostRows, Math.ceil(Math.sqrt(steps.length))) : mostRows;
  const sorted = new Map<number, number[]>();
  for (const [place, { column }] of layers.entries()) {
    const own = sorted.get(column);
    if (own === undefined) sorted.set(column, [place]);
    else own.push(place);
  }
  const orderOf = (place: number): number => layers[place]?.order ?? 0;
  return [...sorted]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, places]) => {
      const parts: number[][] = [];
      const inLane = new Map<number, number>();
      for (const place of places.toSorted((one, other) => orderOf(one) - orderOf(other) || one - other)) {
        const lane = steps[place]?.lane ?? 0;
        const index = inLane.get(lane) ?? 0;
        inLane.set(lane, index + 1);
        (parts[Math.floor(index / most)] ??= []).push(place);
      }
      return parts;
    });
}

function countInLane({ steps }: ArrangeGroup, column: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const place of column) {
    const lane = steps[place]?.lane ?? 0;
    counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  return counts;
}

function mostInLane(
  group: ArrangeGroup,
  columns: readonly (readonly number[])[],
): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const column of columns) {
    for (const [lane, count] of countInLane(group, column))
      most.set(lane, Math.max(count, most.get(lane) ?? 0));
  }
  return most;
}

function leadingTo({ links }: ArrangeGroup): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [from, to] of links) {
    const known = found.get(to);
    if (known === undefined) found.set(to, [from]);
    else known.push(from);
  }
  return found;
}

/** Nearer than this to what stays, a step would look stuck to it. */
const margin = 8;

function isTaken(taken: readonly Point[], { x, y }: Point): boolean {
  return taken.some(
    (other) => Math.abs(other.x - x) < width + margin && Math.abs(other.y - y) < height + margin,
  );
}
