import type { ViewSpan } from './useViewSpan.ts';

/** The points in view, and beyond them as many as have a say in how a curve runs through the view. */
export function pointsAround<Point extends { readonly x: number }>(
  points: readonly Point[],
  span: ViewSpan,
): readonly Point[] {
  const first = points.findIndex(({ x }) => x >= span.left);
  if (first < 0) return points.slice(-1);
  const last = points.findLastIndex(({ x }) => x <= span.right);
  return points.slice(Math.max(0, first - 2), last + 3);
}
