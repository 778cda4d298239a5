import type { Id } from '../model/ids.ts';
import { mayChangeMetric } from '../rules/mayChangeMetric.ts';
import type { Command } from './command.ts';
import { letGo } from './letGo.ts';

/** A metric with its figures; never one that proves a praise point. */
export const deleteMetric: Command<{ readonly metricId: Id }> = {
  refusal: (project, { metricId }) => mayChangeMetric(project, metricId, null),
  label: (project, { metricId }) => ({
    key: 'deleteMetric',
    args: { name: project.metrics[metricId]?.name ?? '' },
  }),
  apply: (draft, { metricId }, { before }) => {
    for (const one of Object.values(before.metricValues)) {
      if (one.metricId === metricId) delete draft.metricValues[one.id];
    }
    letGo(draft, before, 'metrics', new Set([metricId]));
    delete draft.metrics[metricId];
  },
};
