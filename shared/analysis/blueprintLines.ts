import type { Id } from '../model/ids.ts';
import type { Lane } from '../model/records.ts';

/** The three lines of a blueprint, from its top to its bottom (Shostack 1984; Bitner, Ostrom & Morgan 2008). */
export const blueprintLineKinds = ['interaction', 'visibility', 'internal'] as const;
export type BlueprintLineKind = (typeof blueprintLineKinds)[number];

export interface BlueprintLine {
  readonly kind: BlueprintLineKind;
  /** It runs along the top of this lane. */
  readonly belowLaneId: Id;
}

type Lanes = readonly Pick<Lane, 'id' | 'role'>[];

// From the customer inwards; the line of the same place in the list above runs below each but the last.
const inwards: readonly Lane['role'][] = ['customer', 'onstage', 'backstage', 'support'];
/** What is seen and touched stands on no side of a line: it belongs to every moment of contact. */
const withEvidence: readonly Lane['role'][] = ['physical-evidence', ...inwards];

/**
 * The lines between the lanes of a map, from top to bottom. A line stands between two lanes whose roles lie on its
 * two sides, whichever of them is the upper one, where no other lane with a side lies between them. What has no side
 * (words, a curve, evidence) keeps to the lane above it.
 */
export function blueprintLines(lanes: Lanes): readonly BlueprintLine[] {
  const lines: BlueprintLine[] = [];
  let depthAbove: number | null = null;
  for (const { id, role } of lanes) {
    const depth = inwards.indexOf(role);
    if (depth === -1) continue;
    if (depthAbove !== null) {
      const [outer, inner] = [Math.min(depthAbove, depth), Math.max(depthAbove, depth)];
      for (const kind of blueprintLineKinds.slice(outer, inner)) lines.push({ kind, belowLaneId: id });
    }
    depthAbove = depth;
  }
  return lines;
}

/** Whether the lanes with a part in a blueprint stand as a blueprint has them: evidence, customer, and so on inwards. */
export function hasBlueprintOrder(lanes: Lanes): boolean {
  const ranks = lanes.map(({ role }) => withEvidence.indexOf(role)).filter((rank) => rank !== -1);
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
}
