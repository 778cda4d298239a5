import type { Point, Rect } from '../rect.ts';
import { isLevel, outOf } from './sides.ts';
import type { Side } from './sides.ts';

/** One end of a way: the box, its side, and the point on it. */
export interface WayEnd {
  readonly box: Rect;
  readonly side: Side;
  readonly at: Point;
}

/** How far a way goes straight out of a box before it turns. */
const stub = 12;
/** The least of it that a narrow gap may leave. */
const shortestStub = 4;
/** An upright way that is longer passes a row: it turns in the corridor beside the box that it leads to, px. */
const besideRow = 100;
/** How deep a way around runs under or over the boxes, and by how much a long one runs further out than a short one. */
const depth = 9;
const deeper = 5;

/**
 * The plain ways from one end to the other, best first: straight, with one corner, with two, around, through the
 * corridors beside the boxes. `track` moves the stretch in the middle aside, so that ways that turn in one gap are told apart.
 */
export function* simpleWays(from: WayEnd, to: WayEnd, track: number): Generator<readonly Point[], void> {
  if (isLevel(from.side) && isLevel(to.side)) {
    yield* levelWays(from, to, track);
  } else if (!isLevel(from.side) && !isLevel(to.side)) {
    for (const way of levelWays(turned(from), turned(to), track, besideRow)) yield way.map(turnedPoint);
  } else {
    yield* withOneCorner(from, to);
  }
}

/** Between two sides of which each is a left or a right one. */
function* levelWays(
  from: WayEnd,
  to: WayEnd,
  track: number,
  beside = Infinity,
): Generator<readonly Point[], void> {
  const start = from.at;
  const end = to.at;
  const ahead = outOf[from.side].x;
  if (from.side === to.side) {
    yield* aroundLevel(from, to);
    return;
  }
  const room = (end.x - start.x) * ahead;
  if (room < 2 * shortestStub) return;
  if (start.y === end.y) {
    yield [start, end];
    yield* corridors(from, to, ahead);
    return;
  }
  const inset = Math.min(stub, room / 2);
  const middle = (start.x + end.x) / 2;
  const least = Math.min(shortestStub + 2, room / 2);
  const aside = Math.max(least - room / 2, Math.min(room / 2 - least, track));
  // Where the middle of the gap lies in the middle of a row, it is where the ways of that row run.
  const nearEnd = end.x - ahead * (depth + 5) + Math.max(-8, Math.min(8, track));
  const first = room > beside ? nearEnd : middle + aside;
  for (const turn of [first, middle, start.x + ahead * inset, end.x - ahead * inset]) {
    yield [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
  }
  yield* corridors(from, to, ahead);
}

/** Out of a box, along just under or over the boxes of a row, and in. */
function* corridors(from: WayEnd, to: WayEnd, ahead: number): Generator<readonly Point[], void> {
  const start = from.at;
  const end = to.at;
  if ((end.x - start.x) * ahead < 4 * stub) return;
  const out = start.x + ahead * stub;
  const back = end.x - ahead * stub;
  const levels = [
    from.box.y + from.box.height + depth,
    from.box.y - depth,
    to.box.y + to.box.height + depth,
    to.box.y - depth,
  ];
  for (const level of new Set(levels)) {
    yield [
      start,
      { x: out, y: start.y },
      { x: out, y: level },
      { x: back, y: level },
      { x: back, y: end.y },
      end,
    ];
  }
}

/** Out of and into the same side: around the outer one of the boxes. Longer ways run further out: so they nest. */
function* aroundLevel(from: WayEnd, to: WayEnd): Generator<readonly Point[], void> {
  const ahead = outOf[from.side].x;
  const outermost = ahead > 0 ? Math.max(from.at.x, to.at.x) : Math.min(from.at.x, to.at.x);
  const span = Math.abs(from.at.y - to.at.y);
  const rank = Math.min(2, Math.floor(span / 400));
  for (const out of [depth + rank * deeper, depth, depth + 2 * deeper]) {
    const turn = outermost + ahead * out;
    yield [from.at, { x: turn, y: from.at.y }, { x: turn, y: to.at.y }, to.at];
  }
}

/** Out of a left or right side and in from above or below, or the other way round. */
function* withOneCorner(from: WayEnd, to: WayEnd): Generator<readonly Point[], void> {
  const corner = isLevel(from.side) ? { x: to.at.x, y: from.at.y } : { x: from.at.x, y: to.at.y };
  if (isAheadOf(corner, from) && isAheadOf(corner, to)) yield [from.at, corner, to.at];
}

function isAheadOf(point: Point, { at, side }: WayEnd): boolean {
  const { x, y } = outOf[side];
  return (point.x - at.x) * x + (point.y - at.y) * y >= stub;
}

const turnedSide: Readonly<Record<Side, Side>> = {
  top: 'left',
  left: 'top',
  bottom: 'right',
  right: 'bottom',
};

/** Mirrored at the diagonal, so that what holds for left and right holds for above and below. */
function turned({ box, side, at }: WayEnd): WayEnd {
  return {
    box: { x: box.y, y: box.x, width: box.height, height: box.width },
    side: turnedSide[side],
    at: turnedPoint(at),
  };
}

function turnedPoint({ x, y }: Point): Point {
  return { x: y, y: x };
}
