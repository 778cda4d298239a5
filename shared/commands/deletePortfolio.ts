import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

/** A portfolio goes with the choice that was kept in it; its actions stay. */
export const deletePortfolio: Command<{ readonly portfolioId: Id }> = {
  refusal: (project, { portfolioId }) =>
    project.portfolios[portfolioId] === undefined ? refuse('gone') : null,
  label: (project, { portfolioId }) => ({
    key: 'deletePortfolio',
    args: { name: project.portfolios[portfolioId]?.name ?? '' },
  }),
  apply: (draft, { portfolioId }, { before }) => {
    removeRows(draft, before, 'portfolios', new Set([portfolioId]));
  },
};
