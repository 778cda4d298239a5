import type { Id } from '../model/ids.ts';
import type { SurveyAnswer } from '../model/metricRecords.ts';
import { mayCountAnswers, mostAnswers } from '../rules/mayFigure.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddSurveyAnswers {
  readonly metricId: Id;
  /** With new ids; of a day and a score that are there already the count grows. */
  readonly answers: readonly Omit<SurveyAnswer, 'metricId'>[];
}

/** Raw answers of a survey, one or a whole table of them. */
export const addSurveyAnswers: Command<AddSurveyAnswers> = {
  refusal: (project, { metricId, answers }) => {
    const metric = project.metrics[metricId];
    return metric === undefined ? refuse('gone') : mayCountAnswers(metric, answers);
  },
  label: (project, { metricId, answers }) => ({
    key: 'addSurveyAnswers',
    args: {
      name: project.metrics[metricId]?.name ?? '',
      count: answers.reduce((sum, { count }) => sum + count, 0),
    },
  }),
  apply: (draft, { metricId, answers }, { before }) => {
    const known = new Map<string, Id>();
    for (const one of Object.values(before.surveyAnswers)) {
      if (one.metricId === metricId) known.set(keyOf(one), one.id);
    }
    for (const { id, at, score, count } of answers) {
      const there = draft.surveyAnswers[known.get(keyOf({ at, score })) ?? ''];
      if (there !== undefined) {
        there.count = Math.min(mostAnswers, there.count + count);
        continue;
      }
      draft.surveyAnswers[id] = { id, metricId, at: at + 0, score: score + 0, count };
      known.set(keyOf({ at, score }), id);
    }
  },
};

function keyOf({ at, score }: { readonly at: number; readonly score: number }): string {
  return `${String(at)} ${String(score)}`;
}
