import { bases } from '../../model/kinds.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Basis, Insight, Step } from '../../model/records.ts';

/** How many people an insight concerns in a month. */
export interface PeopleHurt {
  readonly perMonth: number;
  /** Of those who come, the share that it concerns; 0…1. */
  readonly share: number;
  /** Who come in a month to the step of its steps that most come to, and which step that is. */
  readonly volume: number;
  readonly stepId: Id;
  /** The weaker of what the two rest on. */
  readonly basis: Basis;
}

/** What the number of people hurt cannot be told without. */
export type LackForPeople = 'volume' | 'affected';

/**
 * Share affected × the largest volume of the insight's steps per month: the same people come to several of its steps,
 * so their volumes are not added. Null where the share or every volume is unknown.
 */
export function peopleHurt(
  { insights, insightSteps, steps }: Pick<Project, 'insights' | 'insightSteps' | 'steps'>,
  insightId: Id,
): PeopleHurt | null {
  const insight = insights[insightId];
  if (insight === undefined) return null;
  const own = Object.values(insightSteps).flatMap((link) => {
    const step = link.insightId === insightId ? steps[link.stepId] : undefined;
    return step === undefined ? [] : [step];
  });
  return peopleHurtAt(insight, own);
}

/** The same for who knows the steps of the insight already. */
export function peopleHurtAt({ affected }: Insight, steps: readonly Step[]): PeopleHurt | null {
  const volumes = steps.flatMap(({ id, volume }) => (volume === null ? [] : [{ id, ...volume }]));
  const [first, ...others] = volumes;
  if (affected === null || first === undefined) return null;
  const largest = others.reduce((most, one) => (one.perMonth > most.perMonth ? one : most), first);
  return {
    perMonth: affected.share * largest.perMonth,
    share: affected.share,
    volume: largest.perMonth,
    stepId: largest.id,
    basis: bases[Math.min(bases.indexOf(affected.basis), bases.indexOf(largest.basis))] ?? 'assumed',
  };
}

export function lacksForPeople({ affected }: Insight, steps: readonly Step[]): readonly LackForPeople[] {
  return [
    ...(steps.every(({ volume }) => volume === null) ? (['volume'] as const) : []),
    ...(affected === null ? (['affected'] as const) : []),
  ];
}
