import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Direction, MetricValue } from '../model/records.ts';
import { isGain } from './missingForPraise.ts';
import { showsGain } from './proofOf.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** What a metric would be after a change. */
export interface MetricAfter {
  readonly direction: Direction;
  readonly values: Readonly<Partial<Record<MetricValue['moment'], { readonly value: number }>>>;
}

/**
 * Whether a metric may become `after`, or be deleted (null). A praised pain keeps at least one metric that shows
 * a gain: else there would be praise without a measured gain.
 */
export function mayChangeMetric(project: Project, metricId: Id, after: MetricAfter | null): Refusal | null {
  const metric = project.metrics[metricId];
  if (metric === undefined) return refuse('gone');
  const insight = metric.insightId === null ? undefined : project.insights[metric.insightId];
  if (insight?.state !== 'praised') return null;
  const isProvedOtherwise = Object.values(project.metrics).some(
    (other) => other.insightId === insight.id && other.id !== metricId && showsGain(project, other),
  );
  return isProvedOtherwise || wouldShowGain(after) ? null : refuse('proves-praise');
}

function wouldShowGain(after: MetricAfter | null): boolean {
  const before = after?.values.baseline;
  const now = after?.values.actual;
  return (
    after !== null &&
    before !== undefined &&
    now !== undefined &&
    isGain(before.value, now.value, after.direction)
  );
}
