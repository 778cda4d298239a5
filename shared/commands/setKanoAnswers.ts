import type { KanoAnswer } from '../model/insightRecords.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export type SetKanoAnswers = Readonly<Pick<KanoAnswer, 'insightId' | 'functional' | 'dysfunctional'>> & {
  /** How many answered so; 0: nobody. */
  readonly count: number;
};

/** How many answered a pair of Kano's questions in this way. */
export const setKanoAnswers: Command<SetKanoAnswers> = {
  refusal: (project, { insightId, count }) => {
    if (project.insights[insightId] === undefined) return refuse('gone');
    return Number.isInteger(count) && count >= 0 && count <= 1_000_000 ? null : refuse('out-of-range');
  },
  label: (project, { insightId }) => ({
    key: 'setKanoAnswers',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, { insightId, functional, dysfunctional, count }, { before, newId }) => {
    const known = Object.values(before.kanoAnswers).find(
      (one) =>
        one.insightId === insightId && one.functional === functional && one.dysfunctional === dysfunctional,
    );
    const row = known === undefined ? undefined : draft.kanoAnswers[known.id];
    if (row !== undefined && count === 0) delete draft.kanoAnswers[row.id];
    else if (row !== undefined) row.count = count;
    else if (count > 0) {
      const id = newId();
      draft.kanoAnswers[id] = { id, insightId, functional, dysfunctional, count };
    }
  },
};
