import type { Portfolio } from '../model/actionRecords.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface EditPortfolio {
  readonly portfolioId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Omit<Portfolio, 'id' | 'position'>>;
}

/** The largest figures that a portfolio holds (`portfolioSchema`). */
const most = { budget: limits.minorUnits, days: limits.days, months: 1200 } as const;

/** The name of a portfolio, its limits, and what its pains are weighed by. */
export const editPortfolio: Command<EditPortfolio> = {
  refusal: (project, { portfolioId, fields }) => {
    if (project.portfolios[portfolioId] === undefined) return refuse('gone');
    if (fields.name !== undefined && cleanLine(fields.name, limits.nameLength) === '') {
      return refuse('name-missing');
    }
    const figures = [fields.budget, fields.days, fields.months];
    const areNumbers = figures.every((one) => one === undefined || one === null || Number.isFinite(one));
    return areNumbers ? null : refuse('not-a-number');
  },
  label: (project, { portfolioId, fields }) => ({
    key: Object.keys(fields).join() === 'name' ? 'renamePortfolio' : 'editPortfolio',
    args: { name: project.portfolios[portfolioId]?.name ?? '' },
  }),
  apply: (draft, { portfolioId, fields }) => {
    const portfolio = draft.portfolios[portfolioId];
    if (portfolio === undefined) return;
    const { name, budget, days, months, weighing } = fields;
    if (name !== undefined) portfolio.name = cleanLine(name, limits.nameLength);
    if (budget !== undefined)
      portfolio.budget = budget === null ? null : Math.round(within(budget, most.budget));
    if (days !== undefined) portfolio.days = days === null ? null : within(days, most.days);
    if (months !== undefined) portfolio.months = Math.round(within(months, most.months));
    if (weighing !== undefined) portfolio.weighing = weighing;
  },
};

function within(value: number, largest: number): number {
  // Adding 0 makes 0 of −0, which no JSON keeps.
  return Math.min(largest, Math.max(0, value)) + 0;
}
