import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import { areActions } from './editActions.ts';
import type { Command } from './command.ts';

export interface KeepChoice {
  readonly portfolioId: Id;
  /** The whole choice; may be empty. */
  readonly actionIds: readonly Id[];
}

/** Keeps a set of actions as the choice of a portfolio, in the place of the one before. */
export const keepChoice: Command<KeepChoice> = {
  refusal: (project, { portfolioId, actionIds }) => {
    const areThere = actionIds.length === 0 || areActions(project, actionIds);
    return project.portfolios[portfolioId] !== undefined && areThere ? null : refuse('gone');
  },
  label: (project, { portfolioId, actionIds }) => ({
    key: 'keepChoice',
    args: { name: project.portfolios[portfolioId]?.name ?? '', count: new Set(actionIds).size },
  }),
  apply: (draft, { portfolioId, actionIds }, { before, newId }) => {
    const left = new Set(actionIds);
    // Who was in and stays in keeps its row.
    for (const { id, portfolioId: of, actionId } of Object.values(before.portfolioActions)) {
      if (of === portfolioId && !left.delete(actionId)) delete draft.portfolioActions[id];
    }
    for (const actionId of left) {
      const id = newId();
      draft.portfolioActions[id] = { id, portfolioId, actionId };
    }
  },
};
