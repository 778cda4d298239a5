import type { Point, Rect } from '../../shared/scene/rect.ts';

/** A line that shows with what a dragged step is in line, or a gap that is as wide as the one beside it. */
export interface Guide {
  readonly kind: 'line' | 'gap';
  readonly from: Point;
  readonly to: Point;
}

/** A box seen along one axis: `start` to `end` on it, `low` to `high` across. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const axes = ['x', 'y'] as const;
type Axis = (typeof axes)[number];

/** Nearer than this two numbers are the same: middles of odd widths lie at halves. */
const near = 0.75;

/**
 * Where the corner of a dragged box comes to: into line with the edges or middles of others, or to the same gap as
 * between others of its row or column, whatever is nearest within `reach`; on an axis without such, onto `grid`.
 */
export function snapToLines(wanted: Rect, grid: Point, others: readonly Rect[], reach: number): Point {
  const aim = (axis: Axis): number => {
    const own = spanOf(wanted, axis);
    let best: number | null = null;
    for (const by of shiftsOf(
      own,
      others.map((other) => spanOf(other, axis)),
    )) {
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
    }
    return best === null ? grid[axis] : Math.round(own.start + best);
  };
  return { x: aim('x'), y: aim('y') };
}

/** What a box is in line with, and which gaps beside it are the same. */
export function guidesAt(box: Rect, others: readonly Rect[]): readonly Guide[] {
  return axes.flatMap((axis) => {
    const own = spanOf(box, axis);
    const spans = others.map((other) => spanOf(other, axis));
    return [...linesAt(own, spans, axis), ...gapsAt(own, spans, axis)];
  });
}

function spanOf({ x, y, width, height }: Rect, axis: Axis): Span {
  return axis === 'x'
    ? { start: x, end: x + width, low: y, high: y + height }
    : { start: y, end: y + height, low: x, high: x + width };
}

/** What is put in line: beginning with beginning, middle with middle, end with end. */
function linesOf({ start, end }: Span): readonly [number, number, number] {
  return [start, (start + end) / 2, end];
}

/** By how much the box would have to be moved for each way of being in line. */
function shiftsOf(own: Span, others: readonly Span[]): readonly number[] {
  const size = own.end - own.start;
  const shifts: number[] = [];
  for (const other of others) {
    const theirs = linesOf(other);
    for (const [part, from] of linesOf(own).entries()) shifts.push((theirs[part] ?? from) - from);
  }
  const { before, after, beforeThat, afterThat } = besides(own, others);
  if (before !== null && after !== null && after.start - before.end > size) {
    shifts.push((before.end + after.start - size) / 2 - own.start);
  }
  if (before !== null && beforeThat !== null) {
    shifts.push(before.end + (before.start - beforeThat.end) - own.start);
  }
  if (after !== null && afterThat !== null) {
    shifts.push(after.start - (afterThat.start - after.end) - own.end);
  }
  return shifts;
}

function linesAt(own: Span, others: readonly Span[], axis: Axis): readonly Guide[] {
  const found = new Map<number, Span>();
  for (const other of others) {
    const theirs = linesOf(other);
    for (const [part, at] of linesOf(own).entries()) {
      if (Math.abs((theirs[part] ?? Infinity) - at) >= near) continue;
      const known = found.get(at) ?? own;
      const low = Math.min(known.low, other.low);
      found.set(at, { ...own, low, high: Math.max(known.high, other.high) });
    }
  }
  // With both edges in line the middle is as well, and says nothing more.
  const [start, middle, end] = linesOf(own);
  if (found.has(start) && found.has(end)) found.delete(middle);
  return [...found].map(([at, { low, high }]) => guide('line', axis, [at, low], [at, high]));
}

function gapsAt(own: Span, others: readonly Span[], axis: Axis): readonly Guide[] {
  const { before, after, beforeThat, afterThat } = besides(own, others);
  const gaps = [
    [beforeThat, before],
    [before, own],
    [own, after],
    [after, afterThat],
  ] as const;
  const widths = gaps.map(([one, other]) => (one === null || other === null ? null : other.start - one.end));
  const across = (own.low + own.high) / 2;
  return gaps.flatMap(([one, other], place) => {
    const width = widths[place] ?? null;
    if (one === null || other === null || width === null || width < 1) return [];
    // A gap beside the box has to have its like; one further off is shown beside it.
    const isSame = [place - 1, place + 1].some((next) => {
      const beside = widths[next] ?? null;
      const isOwn = place === 1 || place === 2 || next === 1 || next === 2;
      return isOwn && beside !== null && Math.abs(beside - width) < 2 * near;
    });
    return isSame ? [guide('gap', axis, [one.end, across], [other.start, across])] : [];
  });
}

interface Besides {
  readonly before: Span | null;
  readonly after: Span | null;
  readonly beforeThat: Span | null;
  readonly afterThat: Span | null;
}

/** The two that come before the box in its row or column, and the two that come after it. */
function besides(own: Span, others: readonly Span[]): Besides {
  let before: Span | null = null;
  let after: Span | null = null;
  let beforeThat: Span | null = null;
  let afterThat: Span | null = null;
  const middle = (own.start + own.end) / 2;
  const inRow = others.filter(({ low, high }) => low < own.high && high > own.low);
  for (const other of inRow) {
    if (other.end <= middle && (before === null || other.end > before.end)) before = other;
    if (other.start >= middle && (after === null || other.start < after.start)) after = other;
  }
  for (const other of inRow) {
    const isFurther = before !== null && other.end <= before.start;
    if (isFurther && (beforeThat === null || other.end > beforeThat.end)) beforeThat = other;
    const isLater = after !== null && other.start >= after.end;
    if (isLater && (afterThat === null || other.start < afterThat.start)) afterThat = other;
  }
  return { before, after, beforeThat, afterThat };
}

type Pair = readonly [number, number];

/** From numbers along and across the axis back to points. */
function guide(kind: Guide['kind'], axis: Axis, from: Pair, to: Pair): Guide {
  const point = ([along, across]: Pair): Point =>
    axis === 'x' ? { x: along, y: across } : { x: across, y: along };
  return { kind, from: point(from), to: point(to) };
}
