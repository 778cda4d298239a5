import type { Metric, MetricValue } from '../model/records.ts';

export interface Gain {
  readonly baseline: number | null;
  readonly actual: number | null;
  /** In the unit of the metric; above 0 is better, whichever way the metric's better is. Null where a value is missing. */
  readonly improvement: number | null;
  /** The improvement as a share of the baseline's amount (0.5 = half); null also for a baseline of 0. */
  readonly share: number | null;
}

/** What a metric gained from its baseline to its actual value. Values of other metrics are passed over. */
export function gain(metric: Pick<Metric, 'id' | 'direction'>, values: readonly MetricValue[]): Gain {
  const at = (moment: MetricValue['moment']): number | null =>
    values.find((value) => value.metricId === metric.id && value.moment === moment)?.value ?? null;
  const baseline = at('baseline');
  const actual = at('actual');
  if (baseline === null || actual === null) return { baseline, actual, improvement: null, share: null };
  const improvement = metric.direction === 'higher' ? actual - baseline : baseline - actual;
  return { baseline, actual, improvement, share: baseline === 0 ? null : improvement / Math.abs(baseline) };
}
