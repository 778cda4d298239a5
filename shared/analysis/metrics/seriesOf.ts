import type { Id } from '../../model/ids.ts';
import type { MetricPoint, SurveyAnswer } from '../../model/metricRecords.ts';
import type { Project } from '../../model/project.ts';
import { remembered } from '../../model/remembered.ts';
import type { Basis, Metric, MetricValue } from '../../model/records.ts';
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

type ByMetric<Row> = ReadonlyMap<Id, readonly Row[]>;

// Whoever asks for one metric soon asks for two thousand: each table is gone through once for all of them.
const pointsByMetric: (project: Pick<Project, 'metricPoints'>) => ByMetric<MetricPoint> = remembered(
  ({ metricPoints }: Pick<Project, 'metricPoints'>) => [metricPoints],
  (_last, { metricPoints }) => grouped(metricPoints),
);
const answersByMetric: (project: Pick<Project, 'surveyAnswers'>) => ByMetric<SurveyAnswer> = remembered(
  ({ surveyAnswers }: Pick<Project, 'surveyAnswers'>) => [surveyAnswers],
  (_last, { surveyAnswers }) => grouped(surveyAnswers),
);
const valuesByMetric: (project: Pick<Project, 'metricValues'>) => ByMetric<MetricValue> = remembered(
  ({ metricValues }: Pick<Project, 'metricValues'>) => [metricValues],
  (_last, { metricValues }) => grouped(metricValues),
);

function grouped<Row extends { readonly metricId: Id }>(table: Readonly<Record<Id, Row>>): ByMetric<Row> {
  const groups = new Map<Id, Row[]>();
  for (const row of Object.values(table)) {
    const group = groups.get(row.metricId);
    if (group === undefined) groups.set(row.metricId, [row]);
    else group.push(row);
  }
  return groups;
}

/** A metric's dated values, the oldest first: as they were noted, or computed from the answers of each day. */
export function seriesOf(project: Read, metric: Metric): readonly SeriesPoint[] {
  const points: SeriesPoint[] = (pointsByMetric(project).get(metric.id) ?? []).map(
    ({ id, at, value, basis, note }) => ({ id, at, value, basis, note }),
  );
  if (isSurvey(metric.method)) points.push(...surveyPoints(project, metric, metric.method));
  // Of the same moment the one that was noted last counts as the later: ids tell when they were made.
  return points.sort((one, other) => one.at - other.at || ((one.id ?? '') < (other.id ?? '') ? -1 : 1));
}

function surveyPoints(project: Read, metric: Metric, method: 'nps' | 'csat' | 'ces'): readonly SeriesPoint[] {
  const days = new Map<number, Map<number, number>>();
  for (const { at, score, count } of answersOf(project, metric.id)) {
    const counts = days.get(at) ?? new Map<number, number>();
    days.set(at, counts.set(score, (counts.get(score) ?? 0) + count));
  }
  return [...days].flatMap(([at, counts]) => {
    const value = surveyScore(method, counts);
    const answers = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return value === null ? [] : [{ id: null, at, value, basis: 'measured' as const, note: '', answers }];
  });
}

/** The raw answers of a metric, in no particular order. */
export function answersOf(project: Pick<Project, 'surveyAnswers'>, metricId: Id): readonly SurveyAnswer[] {
  return answersByMetric(project).get(metricId) ?? [];
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
  const found = valuesByMetric(project)
    .get(metricId)
    ?.find((one) => one.moment === moment);
  return found === undefined ? null : { value: found.value, basis: found.basis, at: null };
}
