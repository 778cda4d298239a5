import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface LinkEntryStep {
  readonly entryId: Id;
  readonly stepId: Id;
  /** False: it was not found there. */
  readonly isLinked: boolean;
}

/** Says at which step of a map an entry of the research board was found. */
export const linkEntryStep: Command<LinkEntryStep> = {
  refusal: ({ researchEntries, steps }, { entryId, stepId }) =>
    researchEntries[entryId] === undefined || steps[stepId] === undefined ? refuse('gone') : null,
  label: (project, { entryId, stepId, isLinked }) => ({
    key: isLinked ? 'linkEntryStep' : 'unlinkEntryStep',
    args: {
      name: project.researchEntries[entryId]?.title ?? '',
      step: project.steps[stepId]?.title ?? '',
    },
  }),
  apply: (draft, { entryId, stepId, isLinked }, { before, newId }) => {
    const known = Object.values(before.entrySteps).find(
      (one) => one.entryId === entryId && one.stepId === stepId,
    );
    if (isLinked && known === undefined) {
      const id = newId();
      draft.entrySteps[id] = { id, entryId, stepId };
    }
    if (!isLinked && known !== undefined) delete draft.entrySteps[known.id];
  },
};
