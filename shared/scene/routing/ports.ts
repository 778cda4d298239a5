import type { Id } from '../../model/ids.ts';
import type { StepKind } from '../../model/records.ts';
import type { Point, Rect } from '../rect.ts';
import { isLevel, outOf } from './sides.ts';
import type { Side } from './sides.ts';

/** A connection at a side of a step. */
export interface PortUser {
  readonly connectionId: Id;
  /** The box at its other end. */
  readonly other: Rect;
}

export interface Port {
  /** Px from the middle of the side, to the right or downwards. */
  readonly aside: number;
  /** Its place among the ports of the side, from the left or the top. */
  readonly rank: number;
  readonly count: number;
}

/** Of a connection that has a side for itself. */
export const alone: Port = { aside: 0, rank: 0, count: 1 };

/** Between two ports of a side, where there is room for it, px. */
const spacing = { level: 14, upright: 20 } as const;

/** How far from the middle of a side a connection may leave, so that the outline is still there. */
function reachOf(kind: StepKind, side: Side, { width, height }: Rect): number {
  const isPill = kind === 'start' || kind === 'end';
  if (isLevel(side)) return isPill || kind === 'decision' ? height / 4 : height / 2 - 12;
  return isPill ? width / 2 - height / 2 : width / 2 - 28;
}

/**
 * Spreads the connections of one side, and puts where each leaves into `ports`: those that lead further up or left
 * leave further up or left, so that they do not cross one another at the step.
 */
export function spreadPorts(
  users: readonly PortUser[],
  kind: StepKind,
  side: Side,
  box: Rect,
  ports: Map<Id, Port>,
): void {
  const [only] = users;
  if (only !== undefined && users.length === 1) {
    ports.set(only.connectionId, alone);
    return;
  }
  const isUpright = isLevel(side);
  const across = ({ other }: PortUser): number =>
    isUpright ? other.y + other.height / 2 : other.x + other.width / 2;
  const along = ({ other }: PortUser): number => (isUpright ? other.x : other.y);
  const sorted = [...users].sort(
    (one, other) =>
      across(one) - across(other) ||
      along(one) - along(other) ||
      (one.connectionId < other.connectionId ? -1 : 1),
  );
  const count = sorted.length;
  const reach = reachOf(kind, side, box);
  const gap =
    count < 2 ? 0 : Math.min(isUpright ? spacing.level : spacing.upright, (2 * reach) / (count - 1));
  for (const [rank, { connectionId }] of sorted.entries()) {
    ports.set(connectionId, { aside: (rank - (count - 1) / 2) * gap, rank, count });
  }
}

/** How far inside its box the outline of a step lies at a port, px. */
export function insetAt(kind: StepKind, side: Side, aside: number, { width, height }: Rect): number {
  if (!isLevel(side)) return 0;
  if (kind === 'decision') {
    const cut = Math.min(20, width / 4);
    return (Math.abs(aside) / (height / 2)) * cut;
  }
  if (kind === 'start' || kind === 'end') {
    const radius = Math.min(width, height) / 2;
    return radius - Math.sqrt(Math.max(0, radius * radius - aside * aside));
  }
  return 0;
}

/** A point of the box moved in to the outline. */
export function movedIn(point: Point, side: Side, inset: number): Point {
  const { x, y } = outOf[side];
  return { x: point.x - x * inset, y: point.y - y * inset };
}
