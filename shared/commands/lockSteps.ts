import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface LockSteps {
  readonly stepIds: readonly Id[];
  readonly isLocked: boolean;
}

/** Holds steps where they are and as they are, or lets go of them again. */
export const lockSteps: Command<LockSteps> = {
  refusal: (project, { stepIds }) =>
    stepIds.every((id) => project.steps[id] !== undefined) ? null : refuse('gone'),
  label: (project, { stepIds, isLocked }) => ({
    key: isLocked ? 'lockSteps' : 'unlockSteps',
    args: { count: stepIds.length, name: project.steps[stepIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepIds, isLocked }) => {
    for (const id of stepIds) {
      const step = draft.steps[id];
      if (step !== undefined) step.isLocked = isLocked;
    }
  },
};
