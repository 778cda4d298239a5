import { actualOf, baselineOf } from '../analysis/metrics/seriesOf.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Metric } from '../model/records.ts';
import { metricsOf, showsMeasuredGain } from './insightStates.ts';
import { isGain } from './missingForPraise.ts';

type WithFigures = Pick<Project, 'metrics' | 'metricValues' | 'metricPoints' | 'surveyAnswers'>;

/**
 * The metric that proves an insight: the first that shows a measured gain; else the first that shows one on another
 * basis; else the first of all, which could come to show one.
 */
export function proofOf(project: WithFigures, insightId: Id): Metric | null {
  // An id tells the time it was made.
  const metrics = metricsOf(project, insightId);
  return (
    metrics.find((metric) => showsMeasuredGain(project, metric)) ??
    metrics.find((metric) => showsGain(project, metric)) ??
    metrics[0] ??
    null
  );
}

/** Whether the figure of now is better than the baseline, on whatever basis. */
function showsGain(project: WithFigures, metric: Metric): boolean {
  const before = baselineOf(project, metric);
  const after = actualOf(project, metric);
  return before !== null && after !== null && isGain(before.value, after.value, metric.direction);
}
