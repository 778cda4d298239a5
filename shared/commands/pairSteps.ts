import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface PairSteps {
  /** Of one variant of a map. */
  readonly stepId: Id;
  /** Of another one: they are the same step from now on. Null: the step is the same as no other. */
  readonly otherId: Id | null;
}

/** Says that steps of two variants are the same one, or that a step is the same as none. */
export const pairSteps: Command<PairSteps> = {
  refusal: (project, { stepId, otherId }) => {
    const step = project.steps[stepId];
    if (step === undefined) return refuse('gone');
    if (otherId === null) return null;
    const other = project.steps[otherId];
    if (other === undefined) return refuse('gone');
    const [one, same] = [project.maps[step.mapId], project.maps[other.mapId]];
    const areVariants = one?.variantGroup != null && one.variantGroup === same?.variantGroup;
    return areVariants && step.mapId !== other.mapId ? null : refuse('not-a-variant');
  },
  label: (project, { stepId, otherId }) => ({
    key: otherId === null ? 'unpairSteps' : 'pairSteps',
    args: {
      name: project.steps[stepId]?.title ?? '',
      other: project.steps[otherId ?? '']?.title ?? '',
    },
  }),
  apply: (draft, { stepId, otherId }, { before }) => {
    const step = draft.steps[stepId];
    if (step === undefined) return;
    if (otherId === null) {
      step.lineage = null;
      return;
    }
    const other = draft.steps[otherId];
    if (other === undefined) return;
    const lineage = other.lineage ?? otherId;
    // What descended from it on this map before is another step now.
    for (const one of Object.values(before.steps)) {
      const twin =
        one.mapId === before.steps[stepId]?.mapId && one.lineage === lineage
          ? draft.steps[one.id]
          : undefined;
      if (twin !== undefined) twin.lineage = null;
    }
    other.lineage = lineage;
    step.lineage = lineage;
  },
};
