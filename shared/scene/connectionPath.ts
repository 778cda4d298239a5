import { round } from './round.ts';
import type { Point, Rect } from './rect.ts';

export interface ConnectionPath {
  /** Orthogonal, with rounded corners. */
  readonly d: string;
  /** Its corners, from start to end. */
  readonly points: readonly Point[];
  /** The middle of its longest stretch. */
  readonly label: Point;
  readonly start: Point;
  readonly end: Point;
  /** The way the arrow points at `end`, in degrees: 0 to the right, 90 down. */
  readonly angle: number;
  /** The same for an arrow at `start`, where a connection has two. */
  readonly startAngle: number;
}

const cornerRadius = 8;
/** What a connection needs between two boxes to turn in. */
const clearance = 16;

/**
 * How a connection runs from one box to another when nothing else is looked at: while a gesture moves it. To the right
 * out of the side and into the side; to a box above or below through top and bottom; else (backwards in the same row,
 * or where boxes touch) around underneath. What a map shows at rest is laid by `routing/createRouter`.
 */
export function connectionPath(from: Rect, to: Rect): ConnectionPath {
  return pathThrough(corners(from, to));
}

/** The path through these corners. */
export function pathThrough(points: readonly Point[]): ConnectionPath {
  const start = points[0] ?? { x: 0, y: 0 };
  const end = points.at(-1) ?? start;
  const before = points.at(-2) ?? start;
  return {
    d: roundedLine(points),
    points,
    label: middleOfLongest(points),
    start,
    end,
    angle: angleOf(before, end),
    startAngle: angleOf(points[1] ?? end, start),
  };
}
function corners(from: Rect, to: Rect): readonly Point[] {
  const fromMiddle = middleOf(from);
  const toMiddle = middleOf(to);
  if (to.x - (from.x + from.width) >= clearance) {
    const start = { x: from.x + from.width, y: fromMiddle.y };
    const end = { x: to.x, y: toMiddle.y };
    const turn = (start.x + end.x) / 2;
    return straightened([start, { x: turn, y: start.y }, { x: turn, y: end.y }, end]);
  }
  const isBelow = to.y - (from.y + from.height) >= clearance;
  const isAbove = from.y - (to.y + to.height) >= clearance;
  if (isBelow || isAbove) {
    const start = { x: fromMiddle.x, y: isBelow ? from.y + from.height : from.y };
    const end = { x: toMiddle.x, y: isBelow ? to.y : to.y + to.height };
    const turn = (start.y + end.y) / 2;
    return straightened([start, { x: start.x, y: turn }, { x: end.x, y: turn }, end]);
  }
  const bottom = Math.max(from.y + from.height, to.y + to.height) + clearance;
  // A little apart, so that going out and coming in are told from one another where both happen at one box.
  const start = { x: fromMiddle.x + Math.min(12, from.width / 4), y: from.y + from.height };
  const end = { x: toMiddle.x - Math.min(12, to.width / 4), y: to.y + to.height };
  return [start, { x: start.x, y: bottom }, { x: end.x, y: bottom }, end];
}

/** Without corners that turn by less than could be seen. */
function straightened(points: readonly Point[]): readonly Point[] {
  const [start, first, second, end] = points;
  if (start === undefined || first === undefined || second === undefined || end === undefined) return points;
  return Math.abs(first.x - second.x) + Math.abs(first.y - second.y) < 1 ? [start, end] : points;
}

function roundedLine(points: readonly Point[]): string {
  let d = '';
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) {
      d += `M${written(point)}`;
    } else if (after === undefined) {
      d += `L${written(point)}`;
    } else {
      const radius = Math.min(cornerRadius, distance(before, point) / 2, distance(point, after) / 2);
      d += `L${written(towards(point, before, radius))}Q${written(point)} ${written(towards(point, after, radius))}`;
    }
  }
  return d;
}

function middleOfLongest(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || distance(before, point) <= longest) continue;
    longest = distance(before, point);
    best = { x: (before.x + point.x) / 2, y: (before.y + point.y) / 2 };
  }
  return best;
}

/** To a quarter turn: the last stretch of a connection is level or upright, but for what could not be seen. */
function angleOf(from: Point, to: Point): number {
  return Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 2)) * 90;
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function towards(point: Point, other: Point, length: number): Point {
  const whole = distance(point, other);
  if (whole === 0) return point;
  return {
    x: point.x + ((other.x - point.x) * length) / whole,
    y: point.y + ((other.y - point.y) * length) / whole,
  };
}

function written({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
