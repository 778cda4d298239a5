import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import { addListed } from './addListed.ts';
import type { Command } from './command.ts';

export interface SetStepOwner {
  readonly stepIds: readonly Id[];
  /** Null: nobody answers for them. */
  readonly ownerId: Id | null;
  /** Not null: an owner of this name is made first, under that id. */
  readonly newOwner: { readonly name: string } | null;
}

/** Who answers for these steps. */
export const setStepOwner: Command<SetStepOwner> = {
  refusal: (project, { stepIds, ownerId, newOwner }) => {
    const locked = mayEditSteps(project, stepIds);
    if (locked !== null) return locked;
    if (ownerId === null) return null;
    if (newOwner !== null) return addListed.refusal(project, { list: 'owners', id: ownerId, ...newOwner });
    return project.owners[ownerId] === undefined ? refuse('gone') : null;
  },
  label: (project, { stepIds }) => ({
    key: 'setStepOwner',
    args: { count: new Set(stepIds).size, name: project.steps[stepIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepIds, ownerId, newOwner }, applying) => {
    if (newOwner !== null && ownerId !== null) {
      addListed.apply(draft, { list: 'owners', id: ownerId, ...newOwner }, applying);
    }
    for (const id of stepIds) {
      const step = draft.steps[id];
      if (step !== undefined) step.ownerId = ownerId;
    }
  },
};
