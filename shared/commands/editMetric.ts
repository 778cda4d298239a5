import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { mayChangeMetric } from '../rules/mayChangeMetric.ts';
import { refuse } from '../rules/refusal.ts';
import type { MetricFacts } from './addMetric.ts';
import type { Command } from './command.ts';
import { setMetricValue } from './metricValues.ts';
import type { Moment } from './metricValues.ts';

export interface EditMetric extends MetricFacts {
  readonly metricId: Id;
}

/** All that a metric says, anew; a moment that is not given has no figure any more. */
export const editMetric: Command<EditMetric> = {
  refusal: (project, { metricId, name, direction, values }) => {
    if (project.metrics[metricId] === undefined) return refuse('gone');
    if (cleanLine(name, limits.nameLength) === '') return refuse('name-missing');
    if (!Object.values(values).every((one) => Number.isFinite(one.value))) return refuse('not-a-number');
    return mayChangeMetric(project, metricId, { direction, values });
  },
  label: (project, { metricId }) => ({
    key: 'editMetric',
    args: { name: project.metrics[metricId]?.name ?? '' },
  }),
  apply: (draft, { metricId, name, unit, direction, source, values }, applying) => {
    const metric = draft.metrics[metricId];
    if (metric === undefined) return;
    metric.name = cleanLine(name, limits.nameLength);
    metric.unit = cleanLine(unit, limits.nameLength);
    metric.direction = direction;
    metric.source = cleanText(source, limits.textLength);
    for (const one of Object.values(applying.before.metricValues)) {
      if (one.metricId === metricId && values[one.moment] === undefined) delete draft.metricValues[one.id];
    }
    for (const [moment, figure] of Object.entries(values)) {
      setMetricValue(draft, metricId, moment as Moment, figure, applying);
    }
  },
};
