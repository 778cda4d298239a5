import { scales, isSurvey } from '../analysis/metrics/surveyScore.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Metric } from '../model/records.ts';
import { provenState } from './insightStates.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** The last millisecond that a date can name (ECMA-262). */
const lastMoment = 8.64e15;

/** Whether something can be dated so: whole milliseconds since 1970. */
export function isMoment(at: number): boolean {
  return Number.isInteger(at) && at >= 0 && at <= lastMoment;
}

/** Whether dated values may be noted. */
export function mayNoteValues(
  points: readonly { readonly at?: number | undefined; readonly value?: number | undefined }[],
): Refusal | null {
  for (const { at, value } of points) {
    if (at !== undefined && !isMoment(at)) return refuse('not-a-day');
    if (value !== undefined && !Number.isFinite(value)) return refuse('not-a-number');
  }
  return null;
}

/** Whether answers may be counted for a metric: whole scores of its scale, of at least one person each. */
export function mayCountAnswers(
  metric: Metric,
  answers: readonly { readonly at: number; readonly score: number; readonly count: number }[],
): Refusal | null {
  if (!isSurvey(metric.method)) return refuse('not-a-survey');
  const [low, high] = scales[metric.method];
  for (const { at, score, count } of answers) {
    if (!isMoment(at)) return refuse('not-a-day');
    if (!Number.isInteger(score) || score < low || score > high) return refuse('off-scale');
    if (!Number.isInteger(count) || count < 1 || count > mostAnswers) return refuse('not-a-number');
  }
  return null;
}

/** How many may have given the same score on one day. */
export const mostAnswers = 1_000_000_000;

/**
 * Whether a metric may be read in another way (its direction, method, or the insight that it proves). That is no new
 * figure, so nothing relapses by it: a praise point that would lose its proof keeps it from being done.
 */
export function mayReadAnew(project: Project, metricId: Id, after: Metric): Refusal | null {
  const metric = project.metrics[metricId];
  const insight = metric?.insightId == null ? undefined : project.insights[metric.insightId];
  if (insight?.state !== 'praised') return null;
  const then = { ...project, metrics: { ...project.metrics, [metricId]: after } };
  return provenState(then, insight) === 'praised' ? null : refuse('proves-praise');
}
