import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Metric } from '../model/records.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { mayReadAnew } from '../rules/mayFigure.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export type MetricFields = Partial<
  Pick<
    Metric,
    'name' | 'unit' | 'direction' | 'source' | 'method' | 'promiseShare' | 'promiseSeconds' | 'insightId'
  >
>;

export interface EditMetricFields {
  readonly metricId: Id;
  /** What is left out stays as it is. */
  readonly fields: MetricFields;
}

/** What a metric says of itself: its figures are for other commands. */
export const editMetricFields: Command<EditMetricFields> = {
  refusal: (project, { metricId, fields }) => {
    const metric = project.metrics[metricId];
    if (metric === undefined) return refuse('gone');
    if (fields.name !== undefined && cleanLine(fields.name, limits.nameLength) === '')
      return refuse('name-missing');
    if (fields.insightId != null && project.insights[fields.insightId] === undefined) return refuse('gone');
    const { promiseShare: share, promiseSeconds: seconds } = fields;
    if (share != null && !(share >= 0 && share <= 1)) return refuse('not-a-number');
    if (seconds != null && !(Number.isInteger(seconds) && seconds >= 0 && seconds <= limits.seconds))
      return refuse('not-a-number');
    return mayReadAnew(project, metricId, { ...metric, ...fields });
  },
  label: (project, { metricId }) => ({
    key: 'editMetric',
    args: { name: project.metrics[metricId]?.name ?? '' },
  }),
  apply: (draft, { metricId, fields }) => {
    const metric = draft.metrics[metricId];
    if (metric === undefined) return;
    Object.assign(metric, fields);
    if (fields.name !== undefined) metric.name = cleanLine(fields.name, limits.nameLength);
    if (fields.unit !== undefined) metric.unit = cleanLine(fields.unit, limits.nameLength);
    if (fields.source !== undefined) metric.source = cleanText(fields.source, limits.textLength);
    // + 0 turns −0 into 0, which SQLite would give back.
    if (fields.promiseShare != null) metric.promiseShare = fields.promiseShare + 0;
    if (fields.promiseSeconds != null) metric.promiseSeconds = fields.promiseSeconds + 0;
  },
};
