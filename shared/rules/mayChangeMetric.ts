import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Basis, Direction, MetricValue } from '../model/records.ts';
import { provenState } from './insightStates.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** What a metric would be after a change: a moment that is not given has no figure any more. */
export interface MetricAfter {
  readonly direction: Direction;
  readonly values: Readonly<
    Partial<Record<MetricValue['moment'], { readonly value: number; readonly basis: Basis }>>
  >;
}

/**
 * Whether a metric may become `after`, or be deleted (null). The proof of a praise point cannot be taken away: its
 * metric, the baseline, or that its value of now is measured. That value may turn out worse: then the praise point
 * relapses by itself (`commands/fallBack`), since that is what happened.
 */
export function mayChangeMetric(project: Project, metricId: Id, after: MetricAfter | null): Refusal | null {
  const metric = project.metrics[metricId];
  if (metric === undefined) return refuse('gone');
  const insight = metric.insightId === null ? undefined : project.insights[metric.insightId];
  if (insight?.state !== 'praised') return null;
  const state = provenState(withMetric(project, metricId, after), insight);
  return state === 'praised' || (after !== null && state === 'relapsed') ? null : refuse('proves-praise');
}

function withMetric(project: Project, metricId: Id, after: MetricAfter | null): Project {
  const { [metricId]: metric, ...others } = project.metrics;
  if (metric === undefined || after === null) return { ...project, metrics: others };
  const kept = Object.entries(project.metricValues).filter(([, one]) => one.metricId !== metricId);
  const given = Object.entries(after.values).map(([moment, figure]): [Id, MetricValue] => [
    `${metricId} ${moment}`,
    { id: metricId, metricId, moment: moment as MetricValue['moment'], note: '', ...figure },
  ]);
  return {
    ...project,
    metrics: { ...others, [metricId]: { ...metric, direction: after.direction } },
    metricValues: Object.fromEntries([...kept, ...given]),
  };
}
