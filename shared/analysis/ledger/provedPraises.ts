import type { Project } from '../../model/project.ts';
import type { Insight, Metric } from '../../model/records.ts';
import { actualOf, baselineOf } from '../metrics/seriesOf.ts';
import type { Reading } from '../metrics/seriesOf.ts';

/** A pain that became praise, and the figure that shows it. */
export interface ProvedPraise {
  readonly insight: Insight;
  readonly metric: Metric;
  readonly before: Reading;
  readonly now: Reading;
}

/** What was praised, with the figures before and now that are better in the right direction. */
export function provedPraises(project: Project): readonly ProvedPraise[] {
  return Object.values(project.metrics).flatMap((metric) => {
    const insight = project.insights[metric.insightId ?? ''];
    const [before, now] = [baselineOf(project, metric), actualOf(project, metric)];
    if (insight?.state !== 'praised' || before === null || now === null) return [];
    const isBetter = metric.direction === 'higher' ? now.value > before.value : now.value < before.value;
    return isBetter ? [{ insight, metric, before, now }] : [];
  });
}
