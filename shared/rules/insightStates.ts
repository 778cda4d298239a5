import { actualOf, baselineOf } from '../analysis/metrics/seriesOf.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Insight, InsightState, Metric } from '../model/records.ts';
import { isBlank } from '../model/text.ts';
import { closesCircle } from './causeCircles.ts';
import { isGain } from './missingForPraise.ts';

// What a state of a pain point needs before it can be entered (domain.md). Each state asks for its own: a team that has
// the measured proof may praise at once.

export const missingKeys = [
  'cause',
  'cause-place',
  'action',
  'carrier',
  'metric',
  'baseline',
  'actual',
  'measured',
  'gain',
  'words-now',
  'reason',
  'by-itself',
] as const;
export type MissingForState = (typeof missingKeys)[number];

/** What a pain point still lacks before it may be in a state; empty: it may. */
export function missingForState(
  project: Project,
  insightId: Id,
  state: InsightState,
): readonly MissingForState[] {
  const insight = project.insights[insightId];
  if (insight === undefined) return [];
  switch (state) {
    case 'found':
      return [];
    case 'understood':
      return missingCause(project, insightId);
    case 'planned':
      return [
        ...(hasAction(project, insightId) ? [] : (['action'] as const)),
        ...(carrierOf(project, insightId) === null ? (['carrier'] as const) : []),
      ];
    case 'trialled': {
      const metrics = metricsOf(project, insightId);
      if (metrics.length === 0) return ['metric'];
      return metrics.some((metric) => baselineOf(project, metric) !== null) ? [] : ['baseline'];
    }
    case 'praised':
      return [
        ...missingGain(project, insightId),
        ...(isBlank(insight.wordsNow) ? (['words-now'] as const) : []),
      ];
    case 'accepted':
      return isBlank(insight.acceptedReason) ? ['reason'] : [];
    case 'relapsed':
      return insight.state === 'relapsed' ? [] : ['by-itself'];
  }
}

function missingCause(project: Project, insightId: Id): readonly MissingForState[] {
  const roots = Object.values(project.causes).filter(
    (one) => one.insightId === insightId && one.isRoot && !isBlank(one.text),
  );
  if (roots.length === 0) return ['cause'];
  const isPlaced = roots.some(
    (root) => root.stepId !== null || (root.causeInsightId !== null && !closesCircle(project, root)),
  );
  return isPlaced ? [] : ['cause-place'];
}

function hasAction(project: Project, insightId: Id): boolean {
  return Object.values(project.actionEffects).some(
    (one) => one.insightId === insightId && project.actions[one.actionId]?.state !== 'dropped',
  );
}

/** The participant of the B side who carries an insight; null where nobody does. */
export function carrierOf(project: Project, insightId: Id): Id | null {
  const carrier = Object.values(project.insightCarriers).find((one) => one.insightId === insightId);
  const id = carrier?.participantId ?? null;
  return id !== null && project.participants[id]?.side === 'B' ? id : null;
}

export function metricsOf(project: Pick<Project, 'metrics'>, insightId: Id): readonly Metric[] {
  return Object.values(project.metrics)
    .filter((one) => one.insightId === insightId)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

type Figures = Pick<Project, 'metrics' | 'metricValues' | 'metricPoints' | 'surveyAnswers'>;

/** How far the metrics of an insight are from showing a measured gain; the metric that is nearest counts. */
function missingGain(project: Figures, insightId: Id): readonly MissingForState[] {
  const metrics = metricsOf(project, insightId);
  if (metrics.length === 0) return ['metric'];
  const missing = metrics.map((metric) => missingOf(project, metric));
  return missing.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

function missingOf(project: Figures, metric: Metric): readonly MissingForState[] {
  const before = baselineOf(project, metric);
  const after = actualOf(project, metric);
  if (before === null || after === null) {
    return [
      ...(before === null ? (['baseline'] as const) : []),
      ...(after === null ? (['actual'] as const) : []),
    ];
  }
  if (!isGain(before.value, after.value, metric.direction)) return ['gain'];
  return after.basis === 'measured' ? [] : ['measured'];
}

function rank(missing: readonly MissingForState[]): number {
  if (missing.length === 0) return 0;
  return missing.includes('measured') ? 1 : missing.includes('gain') ? 2 : 2 + missing.length;
}

/** Whether a metric's value now is measured, and better than its baseline. */
export function showsMeasuredGain(project: Figures, metric: Metric): boolean {
  return missingOf(project, metric).length === 0;
}

/**
 * The state in which a pain point that calls itself praised really is. Whoever wrote that row, it is praised only with
 * a measured gain and the sentence of the customer; where the figure fell back it has relapsed.
 */
export function provenState(project: Figures, insight: Insight): InsightState {
  if (insight.state !== 'praised') return insight.state;
  // What was found as praise has no way from pain behind it, and needs no state to be praise.
  if (insight.polarity === 'praise') return 'found';
  const missing = missingGain(project, insight.id);
  if (missing.length === 0) return isBlank(insight.wordsNow) ? 'trialled' : 'praised';
  if (missing.includes('gain')) return 'relapsed';
  return missing.includes('metric') || missing.includes('baseline') ? 'found' : 'trialled';
}

/** The insights that call themselves praised and are not, with the state in which they are. */
export function unprovenPraises(project: Figures & Pick<Project, 'insights'>): ReadonlyMap<Id, InsightState> {
  const unproven = new Map<Id, InsightState>();
  const praised = Object.values(project.insights).filter(({ state }) => state === 'praised');
  if (praised.length === 0) return unproven;
  const figuresOf = figuresByInsight(project);
  for (const insight of praised) {
    const state = provenState(figuresOf.get(insight.id) ?? noFigures, insight);
    if (state !== insight.state) unproven.set(insight.id, state);
  }
  return unproven;
}

const noFigures: Figures = { metrics: {}, metricValues: {}, metricPoints: {}, surveyAnswers: {} };

/** The figures of each insight by themselves, in one pass: of 2,000 insights none looks through those of all others. */
function figuresByInsight(project: Figures): ReadonlyMap<Id, Figures> {
  const byInsight = new Map<Id, Mutable>();
  const byMetric = new Map<Id, Mutable>();
  for (const metric of Object.values(project.metrics)) {
    if (metric.insightId === null) continue;
    const own = byInsight.get(metric.insightId) ?? {
      metrics: {},
      metricValues: {},
      metricPoints: {},
      surveyAnswers: {},
    };
    own.metrics[metric.id] = metric;
    byInsight.set(metric.insightId, own);
    byMetric.set(metric.id, own);
  }
  for (const table of ['metricValues', 'metricPoints', 'surveyAnswers'] as const) {
    for (const row of Object.values<{ readonly id: Id; readonly metricId: Id }>(project[table])) {
      const own: Record<Id, unknown> | undefined = byMetric.get(row.metricId)?.[table];
      if (own !== undefined) own[row.id] = row;
    }
  }
  return byInsight;
}

type Mutable = { -readonly [Table in keyof Figures]: Record<Id, Figures[Table][Id]> };

/** The project with every insight in the state that its figures prove; the same object where all are. */
export function withProvenStates(project: Project): Project {
  const unproven = unprovenPraises(project);
  if (unproven.size === 0) return project;
  const insights = { ...project.insights };
  for (const [id, state] of unproven) {
    const insight = insights[id];
    if (insight !== undefined) insights[id] = { ...insight, state };
  }
  return { ...project, insights };
}
