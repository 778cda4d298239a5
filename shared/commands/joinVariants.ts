import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { leaveGroup } from './leaveGroup.ts';

export interface JoinVariants {
  readonly mapId: Id;
  readonly otherMapId: Id;
  /** What each is called among the variants. */
  readonly variant: string;
  readonly otherVariant: string;
  /** Steps of the one that are the same as steps of the other. */
  readonly pairs: Readonly<Record<Id, Id>>;
}

/** Makes two maps variants of one another: as it is, as it should be. The pairs share their lineage from then on. */
export const joinVariants: Command<JoinVariants> = {
  refusal: (project, { mapId, otherMapId, variant, otherVariant, pairs }) => {
    const [one, other] = [project.maps[mapId], project.maps[otherMapId]];
    if (one === undefined || other === undefined) return refuse('gone');
    const isPair = mapId !== otherMapId && one.kind === other.kind;
    const isJoined = one.variantGroup !== null && one.variantGroup === other.variantGroup;
    if (!isPair || isJoined) return refuse('not-a-variant');
    const names = [variant, otherVariant].map((name) => cleanLine(name, limits.nameLength));
    if (names.includes('')) return refuse('name-missing');
    const areThere = Object.entries(pairs).every(
      ([id, otherId]) => project.steps[id]?.mapId === mapId && project.steps[otherId]?.mapId === otherMapId,
    );
    const isOnce = new Set(Object.values(pairs)).size === Object.keys(pairs).length;
    return areThere && isOnce ? null : refuse('gone');
  },
  label: (project, { mapId, otherMapId }) => ({
    key: 'joinVariants',
    args: { name: project.maps[mapId]?.name ?? '', other: project.maps[otherMapId]?.name ?? '' },
  }),
  apply: (draft, { mapId, otherMapId, variant, otherVariant, pairs }, { before }) => {
    leaveGroup(draft, before, otherMapId);
    const [one, other] = [draft.maps[mapId], draft.maps[otherMapId]];
    if (one === undefined || other === undefined) return;
    const group = one.variantGroup ?? mapId;
    one.variantGroup = group;
    one.variant = cleanLine(variant, limits.nameLength);
    other.variantGroup = group;
    other.variant = cleanLine(otherVariant, limits.nameLength);
    for (const [id, otherId] of Object.entries(pairs)) {
      const [step, same] = [draft.steps[id], draft.steps[otherId]];
      if (step === undefined || same === undefined) continue;
      const lineage = step.lineage ?? id;
      step.lineage = lineage;
      same.lineage = lineage;
    }
  },
};
