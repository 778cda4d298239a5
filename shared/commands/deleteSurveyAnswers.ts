import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

/** Takes out raw answers; those that are gone already are passed over. */
export const deleteSurveyAnswers: Command<{ readonly answerIds: readonly Id[] }> = {
  refusal: (project, { answerIds }) =>
    answerIds.some((id) => project.surveyAnswers[id] !== undefined) ? null : refuse('gone'),
  label: (project, { answerIds }) => {
    const there = [...new Set(answerIds)].flatMap((id) => project.surveyAnswers[id] ?? []);
    return {
      key: 'deleteSurveyAnswers',
      args: {
        name: project.metrics[there[0]?.metricId ?? '']?.name ?? '',
        count: there.reduce((sum, { count }) => sum + count, 0),
      },
    };
  },
  apply: (draft, { answerIds }, { before }) => {
    const there = answerIds.filter((id) => before.surveyAnswers[id] !== undefined);
    removeRows(draft, before, 'surveyAnswers', new Set(there));
  },
};
