import type { Project } from '../../model/project.ts';
import type { Metric } from '../../model/records.ts';
import { actualOf, baselineOf, targetOf } from './seriesOf.ts';
import { surveyScore } from './surveyScore.ts';

type Read = Pick<Project, 'metricValues' | 'metricPoints' | 'surveyAnswers'>;

export interface PromiseReading {
  readonly isKept: boolean;
  /** Percentage points above what was promised; below 0: short of it. */
  readonly margin: number;
}

/**
 * Whether a promise such as *80 % within 1 day* is kept: its figure is the percentage of cases that kept the time.
 * Null: the metric is no promise, or there is no figure yet.
 */
export function promiseOf(project: Read, metric: Metric): PromiseReading | null {
  if (metric.method !== 'promise' || metric.promiseShare === null) return null;
  const now = actualOf(project, metric);
  if (now === null) return null;
  // Rounded: 0.07 × 100 is 7.000000000000001, which 7 would miss.
  const promised = Math.round(metric.promiseShare * 1e8) / 1e6;
  const margin = Math.round((now.value - promised) * 1e6) / 1e6 + 0;
  return { isKept: margin >= 0, margin };
}

/** Where a metric stands: `none` without a value now, or with nothing to hold it against. */
export const standings = ['kept', 'broken', 'reached', 'better', 'same', 'worse', 'none'] as const;
export type Standing = (typeof standings)[number];

/** A promise is kept or broken; any other metric has reached its target, or is better or worse than its baseline. */
export function standingOf(project: Read, metric: Metric): Standing {
  const promise = promiseOf(project, metric);
  if (promise !== null) return promise.isKept ? 'kept' : 'broken';
  const now = actualOf(project, metric);
  if (now === null) return 'none';
  const ahead = (of: number): number => (metric.direction === 'higher' ? now.value - of : of - now.value);
  const target = targetOf(project, metric);
  if (target !== null && ahead(target.value) >= 0) return 'reached';
  const baseline = baselineOf(project, metric);
  if (baseline === null) return 'none';
  const gained = ahead(baseline.value);
  return gained > 0 ? 'better' : gained < 0 ? 'worse' : 'same';
}

/** What all of some answers together come to. */
export function surveyTotal(
  method: 'nps' | 'csat' | 'ces',
  answers: readonly { readonly score: number; readonly count: number }[],
): { readonly value: number | null; readonly count: number } {
  const counts = new Map<number, number>();
  let count = 0;
  for (const one of answers) {
    counts.set(one.score, (counts.get(one.score) ?? 0) + one.count);
    count += one.count;
  }
  return { value: surveyScore(method, counts), count };
}
