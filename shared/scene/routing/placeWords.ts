import { sizes } from '../../model/sizes.ts';
import type { ConnectionWords } from '../connectionText.ts';
import type { Point, Rect } from '../rect.ts';

export interface PlacedWords extends ConnectionWords {
  readonly box: Rect;
}

/** From the end of a connection to what is given there: the head of the arrow stays free. */
const besideHead = 14;
const beside = 3;

/**
 * Where the words of a connection stand: on its line, else beside it, where they cover neither a step nor one another.
 * The longest stretch comes first; where no place is free, its middle.
 */
export function placeWords(
  words: readonly ConnectionWords[],
  points: readonly Point[],
  isFree: (box: Rect) => boolean,
  taken: readonly Rect[] = [],
): readonly PlacedWords[] {
  const placed: PlacedWords[] = [];
  for (const one of words) {
    const places =
      one.role === 'label'
        ? labelPlaces(one, points)
        : endPlaces(one, one.role === 'given' ? [...points].reverse() : points);
    const boxes = places.map((middle) => boxAround(middle, one));
    const isOpen = (box: Rect): boolean =>
      isFree(box) &&
      !placed.some((other) => overlaps(other.box, box)) &&
      !taken.some((other) => overlaps(other, box));
    const box = boxes.find(isOpen) ?? boxes[0] ?? boxAround(points[0] ?? { x: 0, y: 0 }, one);
    placed.push({ ...one, box });
  }
  return placed;
}

function labelPlaces({ width, height }: ConnectionWords, points: readonly Point[]): readonly Point[] {
  const stretches = stretchesOf(points).sort((one, other) => other.length - one.length);
  const onLine = stretches.flatMap(({ from, to, length, isUpright }) => {
    // A stretch that is shorter than its words would be hidden by them.
    if (length < (isUpright ? height + 8 : width + 16)) return [];
    return [0.5, 0.3, 0.7, 0.15, 0.85].map((share) => between(from, to, share));
  });
  const besideLine = stretches.flatMap(({ from, to, isUpright }) => {
    const middle = between(from, to, 0.5);
    const away = isUpright ? width / 2 + beside : height / 2 + beside;
    const lower = isUpright ? { x: middle.x + away, y: middle.y } : { x: middle.x, y: middle.y + away };
    const upper = isUpright ? { x: middle.x - away, y: middle.y } : { x: middle.x, y: middle.y - away };
    return [lower, upper];
  });
  // Between two boxes of a row that stand close: under the gap, else over it.
  const aroundGap = stretches
    .filter(({ isUpright }) => !isUpright)
    .flatMap(({ from, to }) =>
      [1, -1].map((way) => {
        const { x, y } = between(from, to, 0.5);
        return { x, y: y + way * (sizes.step.height / 2 + beside + height / 2) };
      }),
    );
  const overLine = stretches.map(({ from, to }) => between(from, to, 0.5));
  return onLine.length > 0
    ? [...onLine, ...overLine, ...besideLine, ...aroundGap]
    : [...overLine, ...besideLine, ...aroundGap];
}

function endPlaces({ width, height }: ConnectionWords, points: readonly Point[]): readonly Point[] {
  const [start, next] = points;
  if (start === undefined || next === undefined) return [];
  const isUpright = start.x === next.x;
  const sign = isUpright ? Math.sign(next.y - start.y) : Math.sign(next.x - start.x);
  const out = besideHead + (isUpright ? height : width) / 2;
  const onLine = isUpright
    ? { x: start.x, y: start.y + sign * out }
    : { x: start.x + sign * out, y: start.y };
  const away = isUpright ? width / 2 + beside : height / 2 + beside;
  const aside = [1, -1].map((turn) =>
    isUpright ? { x: onLine.x + turn * away, y: onLine.y } : { x: onLine.x, y: onLine.y + turn * away },
  );
  return [onLine, ...aside];
}

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
  readonly isUpright: boolean;
}

function stretchesOf(points: readonly Point[]): Stretch[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    return { from, to, length, isUpright: from.x === to.x };
  });
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function boxAround({ x, y }: Point, { width, height }: ConnectionWords): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
