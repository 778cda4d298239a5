import { round } from './round.ts';
import type { Point } from './rect.ts';

/**
 * A smooth line through points, as the `d` of a path. Cubic, and monotone between two points wherever they are
 * (Fritsch & Carlson 1980, with the tangents of Steffen 1990), so that it never says a feeling stronger than a
 * point does. Where x does not grow from one point to the next, the two are joined by a straight line.
 */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  let d = `M${round(first.x)} ${round(first.y)}`;
  let start = 0;
  for (let index = 1; index <= points.length; index += 1) {
    const point = points[index];
    const before = points[index - 1];
    if (point !== undefined && before !== undefined && point.x > before.x) continue;
    d += curveThrough(points.slice(start, index));
    if (point !== undefined) d += `L${round(point.x)} ${round(point.y)}`;
    start = index;
  }
  return d;
}

function curveThrough(points: readonly Point[]): string {
  const tangents = points.map((point, index) => tangentAt(points[index - 1], point, points[index + 1]));
  let d = '';
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) continue;
    const third = (point.x - before.x) / 3;
    const leave = before.y + third * (tangents[index - 1] ?? 0);
    const reach = point.y - third * (tangents[index] ?? 0);
    d +=
      `C${round(before.x + third)} ${round(leave)} ` +
      `${round(point.x - third)} ${round(reach)} ${round(point.x)} ${round(point.y)}`;
  }
  return d;
}

/** Steffen's slope: flat at a peak, a valley and an end, else as steep as both sides allow. */
function tangentAt(before: Point | undefined, point: Point, after: Point | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const widthBefore = point.x - before.x;
  const widthAfter = after.x - point.x;
  const slopeBefore = (point.y - before.y) / widthBefore;
  const slopeAfter = (after.y - point.y) / widthAfter;
  if (slopeBefore * slopeAfter <= 0) return 0;
  const mean = (slopeBefore * widthAfter + slopeAfter * widthBefore) / (widthBefore + widthAfter);
  const steepest = Math.min(Math.abs(slopeBefore), Math.abs(slopeAfter), Math.abs(mean) / 2);
  return 2 * steepest * Math.sign(slopeBefore);
}
