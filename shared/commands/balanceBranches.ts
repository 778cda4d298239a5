import { branchesOf, scaledProbabilities, sharedProbabilities } from '../analysis/branchProbabilities.ts';
import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface BalanceBranches {
  readonly stepId: Id;
  /** `share`: what is left to 1 goes to the branches without a probability; `scale`: all of them grow or shrink to sum to 1. */
  readonly how: 'share' | 'scale';
}

/** Makes the branches of a decision sum to 1. */
export const balanceBranches: Command<BalanceBranches> = {
  refusal: (project, { stepId }) => (branchesOf(project, stepId) === null ? refuse('gone') : null),
  label: (project, { stepId }) => ({
    key: 'balanceBranches',
    args: { name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, { stepId, how }, { before }) => {
    const branches = branchesOf(before, stepId);
    if (branches === null) return;
    const wanted = how === 'share' ? sharedProbabilities(branches) : scaledProbabilities(branches);
    for (const [id, probability] of wanted) {
      const connection = draft.connections[id];
      if (connection !== undefined) connection.probability = probability;
    }
  },
};
