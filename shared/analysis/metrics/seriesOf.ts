import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Basis, Metric } from '../../model/records.ts';
import { isSurvey, surveyScore } from './surveyScore.ts';

type Read = Pick<Project, 'metricValues' | 'metricPoints' | 'surveyAnswers'>;

/** A figure at a moment; `id` null: computed from answers. */
export interface SeriesPoint {
  readonly id: Id | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: number;
  readonly basis: Basis;
  readonly note: string;
  /** How many answers it is computed from. */
  readonly answers?: number;
}

/** A metric's dated values, the oldest first: as they were noted, or computed from the answers of each day. */
export function seriesOf(project: Read, metric: Metric): readonly SeriesPoint[] {
  const points: SeriesPoint[] = Object.values(project.metricPoints)
    .filter((one) => one.metricId === metric.id)
    .map(({ id, at, value, basis, note }) => ({ id, at, value, basis, note }));
  if (isSurvey(metric.method)) points.push(...surveyPoints(project, metric, metric.method));
  // Of the same moment the one that was noted last counts as the later: ids tell when they were made.
  return points.sort((one, other) => one.at - other.at || ((one.id ?? '') < (other.id ?? '') ? -1 : 1));
}

function surveyPoints(project: Read, metric: Metric, method: 'nps' | 'csat' | 'ces'): readonly SeriesPoint[] {
  const days = new Map<number, Map<number, number>>();
  for (const { metricId, at, score, count } of Object.values(project.surveyAnswers)) {
    if (metricId !== metric.id) continue;
    const counts = days.get(at) ?? new Map<number, number>();
    days.set(at, counts.set(score, (counts.get(score) ?? 0) + count));
  }
  return [...days].flatMap(([at, counts]) => {
    const value = surveyScore(method, counts);
    const answers = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return value === null ? [] : [{ id: null, at, value, basis: 'measured' as const, note: '', answers }];
  });
}

export interface Reading {
  readonly value: number;
  readonly basis: Basis;
  /** Null where it is not dated. */
  readonly at: number | null;
}

/** What the metric says now: its latest dated value; without one, the undated *actual*. */
export function actualOf(project: Read, metric: Metric): Reading | null {
  const last = seriesOf(project, metric).at(-1);
  return last ?? valueAt(project, metric.id, 'actual');
}

export function baselineOf(project: Read, metric: Metric): Reading | null {
  return valueAt(project, metric.id, 'baseline');
}

export function targetOf(project: Read, metric: Metric): Reading | null {
  return valueAt(project, metric.id, 'target');
}

function valueAt(project: Read, metricId: Id, moment: 'baseline' | 'target' | 'actual'): Reading | null {
  const found = Object.values(project.metricValues).find(
    (one) => one.metricId === metricId && one.moment === moment,
  );
  return found === undefined ? null : { value: found.value, basis: found.basis, at: null };
}
