import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight, Metric } from '../../model/records.ts';
import { isPraisePoint } from '../isPraisePoint.ts';
import { timeScale } from '../metrics/chartScale.ts';
import { baselineOf, seriesOf } from '../metrics/seriesOf.ts';
import { figureOf } from './figure.ts';
import type { LedgerFigure } from './figure.ts';

/** The praise ratio of a moment, with every insight that was known then: 1 where it was a praise point, else 0. */
export interface RatioAt {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly figure: LedgerFigure;
}

export interface PraiseOverTime {
  /** The oldest first; the last is now. */
  readonly moments: readonly RatioAt[];
  /** Praise points whose proof has no date: they count now, and not before. */
  readonly undated: number;
}

const mostMoments = 12;

/**
 * The praise ratio over time, from the dates of what shows it and not from when it was typed in. An insight is there from
 * its first dated evidence or value on, at the latest since it was noted. A pain that is praised, or relapsed, was praised
 * whenever the latest measured value of a metric of it was better than the baseline. Now is what the states say.
 */
export function praiseOverTime(project: Project, now: number): PraiseOverTime {
  const insights = Object.values(project.insights).sort((one, other) => (one.id < other.id ? -1 : 1));
  const known = knownSince(project);
  const proofs = proofsByInsight(project);
  const since = (insight: Insight): number => known.get(insight.id) ?? now;
  const dated = insights.filter((insight) => since(insight) < now);
  const { ticks } = dated.length === 0 ? { ticks: [] } : timeScale([...dated.map(since), now], mostMoments);
  const figureAt = (among: readonly Insight[], isPraise: (insight: Insight) => boolean): LedgerFigure =>
    figureOf(
      'share',
      { of: 'share' },
      among.map((insight) => ({
        key: insight.id,
        id: insight.id,
        name: insight.words,
        value: isPraise(insight) ? 1 : 0,
        unit: { of: 'count' },
      })),
    );
  const past = ticks
    .filter((at) => at < now)
    .map((at) => {
      const there = dated.filter((insight) => since(insight) <= at);
      return { at, figure: figureAt(there, (insight) => wasPraised(proofs, insight, at)) };
    })
    .filter(({ figure }) => figure.rows.length > 0);
  return {
    moments: insights.length === 0 ? [] : [...past, { at: now, figure: figureAt(insights, isPraisePoint) }],
    undated: insights.filter(
      (insight) =>
        insight.polarity === 'pain' &&
        insight.state === 'praised' &&
        !(proofs.get(insight.id) ?? []).some(({ readings }) => readings.length > 0),
    ).length,
  };
}

interface Proof {
  readonly metric: Metric;
  readonly baseline: number;
  readonly readings: readonly { readonly at: number; readonly value: number; readonly isMeasured: boolean }[];
}

function wasPraised(proofs: ReadonlyMap<Id, readonly Proof[]>, insight: Insight, at: number): boolean {
  if (insight.polarity === 'praise') return true;
  if (insight.state !== 'praised' && insight.state !== 'relapsed') return false;
  return (proofs.get(insight.id) ?? []).some(({ metric, baseline, readings }) => {
    const last = readings.findLast((reading) => reading.at <= at);
    if (last === undefined || !last.isMeasured) return false;
    return metric.direction === 'higher' ? last.value > baseline : last.value < baseline;
  });
}

function proofsByInsight(project: Project): ReadonlyMap<Id, readonly Proof[]> {
  const found = new Map<Id, Proof[]>();
  for (const metric of Object.values(project.metrics)) {
    const baseline = baselineOf(project, metric);
    if (metric.insightId === null || baseline === null) continue;
    const readings = seriesOf(project, metric).map(({ at, value, basis }) => ({
      at,
      value,
      isMeasured: basis === 'measured',
    }));
    const proof = { metric, baseline: baseline.value, readings };
    const own = found.get(metric.insightId);
    if (own === undefined) found.set(metric.insightId, [proof]);
    else own.push(proof);
  }
  return found;
}

/** Since when each insight is known: the earliest of when it was noted, and of what is dated about it. */
function knownSince(project: Project): ReadonlyMap<Id, number> {
  const since = new Map<Id, number>();
  const know = (id: Id | null, at: number | null): void => {
    if (id === null || at === null) return;
    since.set(id, Math.min(since.get(id) ?? Infinity, at));
  };
  for (const { id } of Object.values(project.insights)) know(id, momentOf(id));
  for (const { insightId, at } of Object.values(project.evidence)) know(insightId, at);
  for (const metric of Object.values(project.metrics)) {
    if (metric.insightId !== null) know(metric.insightId, seriesOf(project, metric)[0]?.at ?? null);
  }
  return since;
}

/** When an id was made: the first 48 bits of a UUIDv7 are milliseconds since 1970 (RFC 9562). */
function momentOf(id: Id): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
