import type { StepKind } from '../model/records.ts';
import { round } from './round.ts';
import type { Point, Rect } from './rect.ts';

const radius = 10;

/**
 * The closed outline by which the kind of a step is told, as the `d` of a path (M, L, C, Q and Z):
 * task, wait and system a rounded box (wait and system have a sign inside: see `stepDrawing`), a touchpoint a speech
 * bubble's corner, a decision pointed ends, start and end a pill, physical evidence a folded corner.
 */
export function stepOutline(kind: StepKind, rect: Rect): string {
  const { x, y, width, height } = rect;
  const right = x + width;
  const bottom = y + height;
  switch (kind) {
    case 'decision': {
      const cut = Math.min(20, width / 4);
      const middle = y + height / 2;
      return roundedPath(
        [
          { x: x + cut, y },
          { x: right - cut, y },
          { x: right, y: middle },
          { x: right - cut, y: bottom },
          { x: x + cut, y: bottom },
          { x, y: middle },
        ],
        [6, 6, 3, 6, 6, 3],
      );
    }
    case 'start':
    case 'end':
      return boxPath(rect, Math.min(width, height) / 2);
    case 'touchpoint':
      return roundedPath(cornersOf(rect), [radius, radius, radius, 1.5]);
    case 'physical-evidence': {
      const fold = foldOf(rect);
      return roundedPath(
        [
          { x, y },
          { x: right, y },
          { x: right, y: bottom - fold },
          { x: right - fold, y: bottom },
          { x, y: bottom },
        ],
        [radius, radius, 2, 2, radius],
      );
    }
    case 'task':
    case 'wait':
    case 'system':
      return boxPath(rect, radius);
  }
}

/** How much of the bottom right corner of physical evidence is folded over, in px. */
export function foldOf({ width, height }: Rect): number {
  return Math.min(18, width / 4, height / 4);
}

function boxPath(rect: Rect, corner: number): string {
  return roundedPath(cornersOf(rect), [corner, corner, corner, corner]);
}

function cornersOf({ x, y, width, height }: Rect): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** A closed polygon, each of whose corners is rounded by its radius, or by as much as its sides allow. */
function roundedPath(corners: readonly Point[], radii: readonly number[]): string {
  let d = '';
  for (const [index, corner] of corners.entries()) {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const wanted = radii[index] ?? 0;
    const from = towards(corner, before, wanted);
    const to = towards(corner, after, wanted);
    d += `${d === '' ? 'M' : 'L'}${written(from)}`;
    d += isQuarter(before, corner, after) ? quarter(from, corner, to) : `Q${written(corner)} ${written(to)}`;
  }
  return `${d}Z`;
}

function isQuarter(before: Point, corner: Point, after: Point): boolean {
  const product = (before.x - corner.x) * (after.x - corner.x) + (before.y - corner.y) * (after.y - corner.y);
  return Math.abs(product) < 1e-6;
}

/** A quarter of a circle as one cubic curve. */
function quarter(from: Point, corner: Point, to: Point): string {
  const share = 0.5523;
  const leave = { x: from.x + (corner.x - from.x) * share, y: from.y + (corner.y - from.y) * share };
  const reach = { x: to.x + (corner.x - to.x) * share, y: to.y + (corner.y - to.y) * share };
  return `C${written(leave)} ${written(reach)} ${written(to)}`;
}

function towards(corner: Point, other: Point, wanted: number): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = length === 0 ? 0 : Math.min(wanted, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}

function written({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
