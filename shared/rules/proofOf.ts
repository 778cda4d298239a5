import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Metric, MetricValue } from '../model/records.ts';
import { isGain } from './missingForPraise.ts';

type WithMetrics = Pick<Project, 'metrics' | 'metricValues'>;

/** The metric that proves an insight: the first that shows a gain; else the first of all, which could come to show one. */
export function proofOf(project: WithMetrics, insightId: Id): Metric | null {
  const metrics = Object.values(project.metrics)
    .filter((metric) => metric.insightId === insightId)
    // An id tells the time it was made.
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return metrics.find((metric) => showsGain(project, metric)) ?? metrics[0] ?? null;
}

/** Whether the actual figure of a metric is better than its baseline. */
export function showsGain(project: WithMetrics, metric: Metric): boolean {
  const at = (moment: MetricValue['moment']) =>
    Object.values(project.metricValues).find((one) => one.metricId === metric.id && one.moment === moment);
  const before = at('baseline');
  const after = at('actual');
  return before !== undefined && after !== undefined && isGain(before.value, after.value, metric.direction);
}
