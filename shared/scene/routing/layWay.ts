import type { Point, Rect } from '../rect.ts';
import { areaOf, boxArea, joined } from './obstacles.ts';
import type { Area, Obstacles } from './obstacles.ts';
import { alone } from './ports.ts';
import type { Port } from './ports.ts';
import { searchWay } from './searchWay.ts';
import { sidePairs } from './sidePairs.ts';
import type { PairSetting, SidePair } from './sidePairs.ts';
import { isLevel, pointOnSide } from './sides.ts';
import type { Side } from './sides.ts';
import { simpleWays } from './simpleWays.ts';
import type { WayEnd } from './simpleWays.ts';

/** Px that a way keeps from the steps that it passes. */
const clearance = 4;
/** How far a search looks beyond its two boxes, px; then once more, further and closer to the boxes. */
const reaches = [160, 480] as const;
/** The points of a way with two corners. */
const mostShort = 4;
/** More boxes than these in reach, and the search is given up: a connection across a large map goes by the plain ways. */
const mostBoxes = 240;
/** Ports of facing sides that are no further apart are joined by a straight line, px. */
const mostAside = 20;

export interface LaidWay {
  readonly sides: SidePair;
  /** From box to box, every stretch level or upright. */
  readonly points: readonly Point[];
  /** A step that changes outside of this changes nothing about the way. */
  readonly area: Area;
}

/** The sides by which a connection goes, and its way when nothing else uses them. */
export function planWay(from: Rect, to: Rect, setting: PairSetting, obstacles: Obstacles): LaidWay {
  const pairs = sidePairs(from, to, setting);
  const own = joined(boxArea(from), boxArea(to));
  let area = own;
  // By other sides rather than by a corridor, which has two corners more.
  for (const isShort of [true, false]) {
    for (const sides of pairs) {
      const [start, end] = endsOf(from, to, sides, alone, alone);
      const laid = firstClear(start, end, trackOf(start, end, alone, alone), obstacles, area, isShort);
      area = laid.area;
      if (laid.points !== null) return { sides, points: laid.points, area };
    }
  }
  const starts = unique(pairs.map(([side]) => side)).map((side) => endAt(from, side, 0));
  const ends = unique(pairs.map(([, side]) => side)).map((side) => endAt(to, side, 0));
  return (
    searched(starts, ends, obstacles, area) ?? plainest(from, to, pairs[0] ?? ['bottom', 'bottom'], area)
  );
}

/** The way by sides that are settled, from port to port. */
export function layWay(
  from: Rect,
  to: Rect,
  sides: SidePair,
  ports: readonly [Port, Port],
  obstacles: Obstacles,
): LaidWay {
  const [start, end] = endsOf(from, to, sides, ...ports);
  const own = joined(boxArea(from), boxArea(to));
  const laid = firstClear(start, end, trackOf(start, end, ...ports), obstacles, own);
  if (laid.points !== null) return { sides, points: laid.points, area: laid.area };
  return searched([start], [end], obstacles, laid.area) ?? plainest(from, to, sides, laid.area);
}

function firstClear(
  start: WayEnd,
  end: WayEnd,
  track: number,
  obstacles: Obstacles,
  seen: Area,
  isShort: boolean | null = null,
): { readonly points: readonly Point[] | null; readonly area: Area } {
  let area = seen;
  for (const points of simpleWays(start, end, track)) {
    if (isShort !== null && points.length <= mostShort !== isShort) continue;
    area = joined(area, areaOf(points, clearance + 1));
    if (isClearWay(points, obstacles)) return { points, area };
  }
  return { points: null, area };
}

function isClearWay(points: readonly Point[], obstacles: Obstacles): boolean {
  for (let index = 1; index < points.length; index += 1) {
    const [before, point] = [points[index - 1], points[index]];
    if (before !== undefined && point !== undefined && !obstacles.isClear(before, point, clearance))
      return false;
  }
  return true;
}

function searched(
  from: readonly WayEnd[],
  to: readonly WayEnd[],
  obstacles: Obstacles,
  seen: Area,
): LaidWay | null {
  const ends = areaOf(
    [...from, ...to].flatMap(({ box }) => cornersOfBox(box)),
    0,
  );
  for (const [attempt, reach] of reaches.entries()) {
    const bounds = grown(ends, reach);
    const boxes = obstacles.within(bounds);
    if (boxes.length > mostBoxes) return null;
    const isLast = attempt === reaches.length - 1;
    const found = searchWay({
      from,
      to,
      boxes,
      bounds,
      clearance: isLast ? 0 : clearance,
      lanes: isLast ? [0, 4, 12] : [12],
    });
    if (found !== null) {
      const sides: SidePair = [found.from.side, found.to.side];
      return { sides, points: found.points, area: joined(seen, bounds) };
    }
  }
  return null;
}

/** Where nothing is free (a box lies over another), a way that at least says from where to where. */
function plainest(from: Rect, to: Rect, sides: SidePair, seen: Area): LaidWay {
  const [start, end] = endsOf(from, to, sides, alone, alone);
  const points = simpleWays(start, end, 0).next().value ?? [start.at, { x: end.at.x, y: start.at.y }, end.at];
  // Whatever comes free within reach may open a way.
  return { sides, points, area: joined(seen, grown(areaOf(points, 0), reaches[1])) };
}

function endsOf(
  from: Rect,
  to: Rect,
  [leave, enter]: SidePair,
  fromPort: Port,
  toPort: Port,
): readonly [WayEnd, WayEnd] {
  const start = endAt(from, leave, fromPort.aside);
  const end = endAt(to, enter, toPort.aside);
  const isFacing = leave !== enter && isLevel(leave) === isLevel(enter);
  if (!isFacing) return [start, end];
  const axis = isLevel(leave) ? 'y' : 'x';
  const away = end.at[axis] - start.at[axis];
  if (away === 0 || Math.abs(away) > mostAside) return [start, end];
  // Straight rather than with a kink: the end that has its side for itself gives way, or both do.
  if (fromPort.count === 1 && toPort.count === 1) {
    const middle = (end.at[axis] + start.at[axis]) / 2;
    return [moved(start, axis, middle), moved(end, axis, middle)];
  }
  if (fromPort.count === 1) return [moved(start, axis, end.at[axis]), end];
  if (toPort.count === 1) return [start, moved(end, axis, start.at[axis])];
  return [start, end];
}

function moved(end: WayEnd, axis: 'x' | 'y', value: number): WayEnd {
  return { ...end, at: { ...end.at, [axis]: value } };
}

function endAt(box: Rect, side: Side, aside: number): WayEnd {
  return { box, side, at: pointOnSide(box, side, aside) };
}

/** Px between the turns of ways that leave or enter at one side. */
const trackGap = 6;
/** Of ways that have both sides for themselves, but may share the gap with others that run along it. */
const ownTracks = [0, -5, 5] as const;
const overBorder = -10;

/**
 * How far aside of the middle of the gap a way turns. Of those that fan out at a side and lead down, the lower leaves
 * earlier; of those that lead up, the upper: so they do not cross.
 */
function trackOf(start: WayEnd, end: WayEnd, fromPort: Port, toPort: Port): number {
  const axis = isLevel(start.side) ? 'y' : 'x';
  const away = end.at[axis] - start.at[axis];
  // Half way between two rows lies the border of their lanes, and on it a line of the blueprint.
  const room = axis === 'x' ? Math.abs(end.at.y - start.at.y) : 0;
  return (
    (room >= 40 && room <= 100 && away !== 0 ? overBorder : 0) +
    fannedOut(start, away, fromPort, toPort, axis)
  );
}

function fannedOut(start: WayEnd, away: number, fromPort: Port, toPort: Port, axis: 'x' | 'y'): number {
  const port = fromPort.count > 1 ? fromPort : toPort;
  if (port.count > 1) {
    const turn = (port.rank - (port.count - 1) / 2) * trackGap;
    const isOnwards = start.side === 'right' || start.side === 'bottom';
    return (away > 0 ? -turn : turn) * (isOnwards ? 1 : -1);
  }
  // The height that it comes from says which; the same map gives the same.
  if (Math.abs(away) < 200) return 0;
  return ownTracks[Math.abs(Math.round(start.at[axis] / 60)) % ownTracks.length] ?? 0;
}

function cornersOfBox({ x, y, width, height }: Rect): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

function grown({ minX, minY, maxX, maxY }: Area, by: number): Area {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by };
}

function unique(sides: readonly Side[]): readonly Side[] {
  return [...new Set(sides)];
}
