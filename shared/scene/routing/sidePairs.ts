import type { Rect } from '../rect.ts';
import type { Side } from './sides.ts';

export type SidePair = readonly [Side, Side];

export interface PairSetting {
  /** Of a decision: each branch leaves on a side of its own where it can. */
  readonly isDecision: boolean;
  /** A value network has no direction of time: what leads back is as short as what leads on. */
  readonly isNetwork: boolean;
}

/** What a connection needs between two boxes to turn in. */
const leastGap = 16;

/**
 * The sides that a connection may leave and enter by, best first. In a grid it runs as the time does: out on the right,
 * in on the left; what leaps over steps of its row runs above them, what leads back runs below.
 */
export function sidePairs(from: Rect, to: Rect, { isDecision, isNetwork }: PairSetting): readonly SidePair[] {
  const ahead = to.x - (from.x + from.width);
  const behind = from.x - (to.x + to.width);
  const below = to.y - (from.y + from.height);
  const above = from.y - (to.y + to.height);
  const isApart = below >= leastGap || above >= leastGap;
  const [out, into]: SidePair = below >= above ? ['bottom', 'top'] : ['top', 'bottom'];
  if (isNetwork) return networkPairs(ahead, behind, Math.max(below, above), out, into);
  if (ahead >= leastGap) {
    if (!isApart)
      return [
        ['right', 'left'],
        ['top', 'top'],
        ['bottom', 'bottom'],
      ];
    const byCorner: SidePair[] = [[out, 'left']];
    return isDecision
      ? [...byCorner, ['right', 'left'], ['right', into], ['bottom', 'bottom'], ['top', 'top']]
      : [['right', 'left'], ['right', into], ...byCorner, ['bottom', 'bottom'], ['top', 'top']];
  }
  if (isApart) {
    return [
      [out, into],
      ['left', into],
      [out, 'right'],
      ['right', 'right'],
      ['left', 'left'],
    ];
  }
  return [
    ['bottom', 'bottom'],
    ['top', 'top'],
  ];
}

function networkPairs(
  ahead: number,
  behind: number,
  apart: number,
  out: Side,
  into: Side,
): readonly SidePair[] {
  const [leave, enter]: SidePair = ahead >= behind ? ['right', 'left'] : ['left', 'right'];
  const level: SidePair[] = Math.max(ahead, behind) >= leastGap ? [[leave, enter]] : [];
  const upright: SidePair[] = apart >= leastGap ? [[out, into]] : [];
  const facing = Math.max(ahead, behind) >= apart ? [...level, ...upright] : [...upright, ...level];
  const corners: SidePair[] =
    level.length > 0 && upright.length > 0
      ? [
          [leave, into],
          [out, enter],
        ]
      : [];
  return [...facing, ...corners, ['bottom', 'bottom'], ['top', 'top'], ['right', 'right'], ['left', 'left']];
}
