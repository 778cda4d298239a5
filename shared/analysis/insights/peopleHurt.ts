import { bases } from '../../model/kinds.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Basis } from '../../model/records.ts';

/** How many people an insight concerns in a month. */
export interface PeopleHurt {
  readonly perMonth: number;
  /** Of those who come, the share that it concerns; 0…1. */
  readonly share: number;
  /** Who come in a month to the step of its steps that most come to. */
  readonly volume: number;
  /** The weaker of what the two rest on. */
  readonly basis: Basis;
}

/**
 * Share affected × the largest volume of the insight's steps per month: the same people come to several of its steps,
 * so their volumes are not added. Null where the share or every volume is unknown.
 */
export function peopleHurt(
  { insights, insightSteps, steps }: Pick<Project, 'insights' | 'insightSteps' | 'steps'>,
  insightId: Id,
): PeopleHurt | null {
  const affected = insights[insightId]?.affected ?? null;
  const volumes = Object.values(insightSteps).flatMap((link) => {
    const volume = link.insightId === insightId ? (steps[link.stepId]?.volume ?? null) : null;
    return volume === null ? [] : [volume];
  });
  const [first, ...others] = volumes;
  if (affected === null || first === undefined) return null;
  const largest = others.reduce((most, one) => (one.perMonth > most.perMonth ? one : most), first);
  return {
    perMonth: affected.share * largest.perMonth,
    share: affected.share,
    volume: largest.perMonth,
    basis: bases[Math.min(bases.indexOf(affected.basis), bases.indexOf(largest.basis))] ?? 'assumed',
  };
}
