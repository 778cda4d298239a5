import type { Portfolio } from '../model/actionRecords.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddPortfolio {
  readonly id: Id;
  readonly name: string;
  /** The one that it takes its limits and its choice from. */
  readonly copyOf?: Id;
}

const unlimited: Pick<Portfolio, 'budget' | 'days' | 'months' | 'weighing'> = {
  budget: null,
  days: null,
  months: 12,
  weighing: 'people',
};

/** A new portfolio, behind the others: without limits, or like another one. */
export const addPortfolio: Command<AddPortfolio> = {
  refusal: (project, { name, copyOf }) => {
    if (copyOf !== undefined && project.portfolios[copyOf] === undefined) return refuse('gone');
    return cleanLine(name, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (_project, { name, copyOf }) => ({
    key: copyOf === undefined ? 'addPortfolio' : 'duplicatePortfolio',
    args: { name: cleanLine(name, limits.nameLength) },
  }),
  apply: (draft, { id, name, copyOf = '' }, { before, newId }) => {
    draft.portfolios[id] = {
      ...unlimited,
      ...before.portfolios[copyOf],
      id,
      name: cleanLine(name, limits.nameLength),
      position: positionBehind(Object.values(before.portfolios).sort(byPosition)),
    };
    for (const { portfolioId, actionId } of Object.values(before.portfolioActions)) {
      if (portfolioId !== copyOf) continue;
      const kept = newId();
      draft.portfolioActions[kept] = { id: kept, portfolioId: id, actionId };
    }
  },
};
