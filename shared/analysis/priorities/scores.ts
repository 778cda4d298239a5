import type { Action } from '../../model/actionRecords.ts';
import type { Insight } from '../../model/records.ts';

/**
 * Ulwick's opportunity (2005, *What Customers Want*): importance + max(importance − satisfaction, 0). Both as customers
 * answer, 0…10, so it goes from 0 to 20; above 10 a pain is underserved, above 15 badly so. Null where one is not known.
 */
export function opportunityScore({
  importance,
  satisfaction,
}: Pick<Insight, 'importance' | 'satisfaction'>): number | null {
  if (importance === null || satisfaction === null) return null;
  return importance + Math.max(importance - satisfaction, 0);
}

/** RICE (McBride 2018, Intercom): reach · impact · confidence / effort. Null where one is not known, or no effort at all. */
export function riceScore({
  reach,
  impact,
  confidence,
  effort,
}: Pick<Action, 'reach' | 'impact' | 'confidence' | 'effort'>): number | null {
  if (reach === null || impact === null || confidence === null || effort === null) return null;
  return effort.days === 0 ? null : (reach * impact * confidence) / effort.days;
}

/** ICE (Ellis 2017, *Hacking Growth*): impact · confidence · ease. Null where one is not known. */
export function iceScore({
  impact,
  confidence,
  ease,
}: Pick<Action, 'impact' | 'confidence' | 'ease'>): number | null {
  return impact === null || confidence === null || ease === null ? null : impact * confidence * ease;
}

/** Risk priority of FMEA (IEC 60812): severity · occurrence · detection, each 1…10, so 1…1,000. */
export interface RiskPriority {
  /** Null where one of the three is not known. */
  readonly before: number | null;
  readonly after: number | null;
}

export function riskPriority(
  insight: Pick<
    Insight,
    'severity' | 'occurrence' | 'detection' | 'severityAfter' | 'occurrenceAfter' | 'detectionAfter'
  >,
): RiskPriority {
  return {
    before: product(insight.severity, insight.occurrence, insight.detection),
    after: product(insight.severityAfter, insight.occurrenceAfter, insight.detectionAfter),
  };
}

function product(
  severity: number | null,
  occurrence: number | null,
  detection: number | null,
): number | null {
  if (severity === null || occurrence === null || detection === null) return null;
  return severity * occurrence * detection;
}
