import type { Point, Rect } from '../rect.ts';
import type { Area } from './obstacles.ts';
import { outOf } from './sides.ts';
import type { WayEnd } from './simpleWays.ts';

export interface FoundWay {
  readonly from: WayEnd;
  readonly to: WayEnd;
  readonly points: readonly Point[];
}

export interface SearchSetting {
  /** Sides that come later in the lists are taken where they save more than `sideCost` each. */
  readonly from: readonly WayEnd[];
  readonly to: readonly WayEnd[];
  readonly boxes: readonly Rect[];
  readonly bounds: Area;
  /** Px that a way keeps from every box but its own two. */
  readonly clearance: number;
  /** How far from the boxes the ways lie that are tried, px. */
  readonly lanes: readonly number[];
}

/** A corner counts as much as these px of way. */
const cornerCost = 40;
const sideCost = 60;
/** Room for the head of an arrow before the first corner. */
const headRoom = 10;
/** Crossings of the grid that are looked at, at most: what bounds the cost of one connection. */
const mostCrossings = 16_000;

const directions = ['right', 'bottom', 'left', 'top'] as const;

/**
 * The cheapest way around the boxes (px of way and corners), by A* (Hart, Nilsson & Raphael 1968) over the lines that
 * pass the boxes, as in an orthogonal visibility graph (Wybrow, Marriott & Stuckey 2010). Null: none in the bounds.
 */
export function searchWay(setting: SearchSetting): FoundWay | null {
  const { from, to, boxes, clearance } = setting;
  const xs = linesOf(setting, 'x');
  const ys = linesOf(setting, 'y');
  const [columns, rows] = [xs.length, ys.length];
  if (columns * rows > mostCrossings) return null;
  const blocked = blockedStretches(xs, ys, boxes, clearance, [...from, ...to]);
  const placeOf = ({ x, y }: Point): number => ys.indexOf(y) * columns + xs.indexOf(x);
  const ends = new Map<number, WayEnd>();
  for (const end of to) {
    // The state in which one comes in: at the port, moving against the way out of its side.
    ends.set(placeOf(end.at) * 4 + ((directionOf(end) + 2) % 4), end);
  }
  const guess = (place: number): number => {
    const [x, y] = [xs[place % columns] ?? 0, ys[Math.floor(place / columns)] ?? 0];
    return Math.min(...to.map(({ at }) => Math.abs(at.x - x) + Math.abs(at.y - y)));
  };

  const cost = new Float64Array(columns * rows * 4).fill(Infinity);
  const cameFrom = new Int32Array(columns * rows * 4).fill(-1);
  const open = createQueue();
  const starts = new Map<number, WayEnd>();
  for (const [rank, end] of from.entries()) {
    const state = placeOf(end.at) * 4 + directionOf(end);
    cost[state] = rank * sideCost;
    starts.set(state, end);
    open.push(state, rank * sideCost + guess(state >> 2));
  }
  for (let state = open.pop(); state !== null; state = open.pop()) {
    const end = ends.get(state);
    if (end !== undefined) {
      const states = [state];
      for (let at = cameFrom[state] ?? -1; at >= 0; at = cameFrom[at] ?? -1) states.push(at);
      const start = starts.get(states.at(-1) ?? -1);
      if (start === undefined) return null;
      const points = states.reverse().map((one) => {
        const place = one >> 2;
        return { x: xs[place % columns] ?? 0, y: ys[Math.floor(place / columns)] ?? 0 };
      });
      return { from: start, to: end, points: cornersOf(points) };
    }
    const place = state >> 2;
    const heading = state & 3;
    const [column, row] = [place % columns, Math.floor(place / columns)];
    for (const turn of [0, 1, 3]) {
      // The first stretch leads straight out.
      if (turn !== 0 && cameFrom[state] === -1) continue;
      const direction = (heading + turn) % 4;
      const next = stepped(column, row, direction, columns, rows);
      if (next < 0 || blocked.isBlocked(place, next)) continue;
      const target = next * 4 + direction;
      const [x, y] = [xs[next % columns] ?? 0, ys[Math.floor(next / columns)] ?? 0];
      const length = Math.abs(x - (xs[column] ?? 0)) + Math.abs(y - (ys[row] ?? 0));
      const last = ends.get(target);
      const side = last === undefined ? 0 : to.indexOf(last) * sideCost;
      const spent = (cost[state] ?? 0) + length + (turn === 0 ? 0 : cornerCost) + side;
      if (spent >= (cost[target] ?? 0)) continue;
      cost[target] = spent;
      cameFrom[target] = state;
      open.push(target, spent + guess(next));
    }
  }
  return null;
}

function directionOf({ side }: WayEnd): number {
  return directions.indexOf(side);
}

function stepped(column: number, row: number, direction: number, columns: number, rows: number): number {
  if (direction === 0) return column + 1 < columns ? row * columns + column + 1 : -1;
  if (direction === 1) return row + 1 < rows ? (row + 1) * columns + column : -1;
  if (direction === 2) return column > 0 ? row * columns + column - 1 : -1;
  return row > 0 ? (row - 1) * columns + column : -1;
}

function linesOf({ from, to, boxes, bounds, lanes }: SearchSetting, axis: 'x' | 'y'): readonly number[] {
  const [least, most] = axis === 'x' ? [bounds.minX, bounds.maxX] : [bounds.minY, bounds.maxY];
  const values = new Set<number>([least, most]);
  for (const box of boxes) {
    const near = box[axis];
    const far = near + (axis === 'x' ? box.width : box.height);
    for (const lane of lanes) {
      if (near - lane > least) values.add(near - lane);
      if (far + lane < most) values.add(far + lane);
    }
  }
  const ends = [...from, ...to];
  // A corner so near to a box would have no room for the head of an arrow.
  const isTooNear = (value: number): boolean =>
    ends.some(({ at, side }) => {
      const out = outOf[side][axis];
      const away = (value - at[axis]) * out;
      return out !== 0 && away > 0 && away < headRoom;
    });
  const kept = lanes.includes(0) ? [...values] : [...values].filter((value) => !isTooNear(value));
  for (const { at } of ends) kept.push(at[axis]);
  return [...new Set(kept)].sort((one, other) => one - other);
}

/** Which stretches between two neighbouring crossings of the lines lead through a box. */
function blockedStretches(
  xs: readonly number[],
  ys: readonly number[],
  boxes: readonly Rect[],
  clearance: number,
  ends: readonly WayEnd[],
): { readonly isBlocked: (one: number, other: number) => boolean } {
  const columns = xs.length;
  const level = new Uint8Array(columns * ys.length);
  const upright = new Uint8Array(columns * ys.length);
  for (const box of boxes) {
    const isOwn = ends.some((end) => isSameBox(end.box, box));
    const keep = isOwn ? 0 : clearance;
    const [left, right] = [box.x - keep, box.x + box.width + keep];
    const [top, bottom] = [box.y - keep, box.y + box.height + keep];
    // From the line before the first one inside: the stretch that leads into the box begins there.
    const [firstColumn, lastColumn] = [lastAtMost(xs, left), firstAtLeast(xs, right)];
    const [firstRow, lastRow] = [lastAtMost(ys, top), firstAtLeast(ys, bottom)];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const y = ys[row] ?? 0;
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const x = xs[column] ?? 0;
        const place = row * columns + column;
        if (y > top && y < bottom && (xs[column + 1] ?? left) > left && x < right) level[place] = 1;
        if (x > left && x < right && (ys[row + 1] ?? top) > top && y < bottom) upright[place] = 1;
      }
    }
  }
  return {
    isBlocked: (one, other) => {
      const place = Math.min(one, other);
      return (Math.abs(one - other) === 1 ? level[place] : upright[place]) === 1;
    },
  };
}

function isSameBox(one: Rect, other: Rect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function lastAtMost(values: readonly number[], most: number): number {
  let found = 0;
  let [low, high] = [0, values.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= most) {
      found = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

function firstAtLeast(values: readonly number[], least: number): number {
  let found = values.length - 1;
  let [low, high] = [0, values.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) >= least) {
      found = middle;
      high = middle - 1;
    } else {
      low = middle + 1;
    }
  }
  return found;
}

/** Without the points at which nothing turns. */
function cornersOf(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const isInLine =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isInLine) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** The cheapest first; of two as cheap the one that was put in first, so that the same map gives the same way. */
function createQueue(): {
  readonly push: (state: number, cost: number) => void;
  readonly pop: () => number | null;
} {
  const states: number[] = [];
  const costs: number[] = [];
  const turns: number[] = [];
  let turn = 0;
  const isBefore = (one: number, other: number): boolean => {
    const difference = (costs[one] ?? 0) - (costs[other] ?? 0);
    return difference < 0 || (difference === 0 && (turns[one] ?? 0) < (turns[other] ?? 0));
  };
  const swap = (one: number, other: number): void => {
    for (const list of [states, costs, turns]) {
      [list[one], list[other]] = [list[other] ?? 0, list[one] ?? 0];
    }
  };
  return {
    push: (state, cost) => {
      let at = states.push(state) - 1;
      costs.push(cost);
      turns.push((turn += 1));
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      const [first] = states;
      if (first === undefined) return null;
      swap(0, states.length - 1);
      states.pop();
      costs.pop();
      turns.pop();
      let at = 0;
      for (;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < states.length && isBefore(left, least)) least = left;
        if (right < states.length && isBefore(right, least)) least = right;
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
