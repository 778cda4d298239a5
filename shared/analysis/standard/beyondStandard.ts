import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';

/** A step of a standard flow that takes longer in a journey than it may; whole seconds. */
export interface BeyondStandard {
  readonly standardId: Id;
  /** The steps of the journey that carry it out. */
  readonly stepIds: readonly Id[];
  readonly seconds: number;
  readonly standardSeconds: number;
}

/**
 * Where a journey takes longer than its standard: what the steps that carry out a step of the flow take together,
 * against its standard time. Steps without a duration count as nothing; of those alone nothing is said.
 */
export function beyondStandard(
  project: Pick<Project, 'steps' | 'stepStandards' | 'stepMatches'>,
  mapId: Id,
): readonly BeyondStandard[] {
  const taken = new Map<Id, { readonly stepIds: Id[]; seconds: number }>();
  for (const { stepId, standardStepId } of Object.values(project.stepMatches)) {
    const step = project.steps[stepId];
    if (step?.mapId !== mapId || step.duration === null) continue;
    const known = taken.get(standardStepId) ?? { stepIds: [], seconds: 0 };
    known.stepIds.push(stepId);
    known.seconds += step.duration.seconds;
    taken.set(standardStepId, known);
  }
  return Object.values(project.stepStandards).flatMap(({ stepId: standardId, seconds: standardSeconds }) => {
    const found = taken.get(standardId);
    if (found === undefined || standardSeconds === null || found.seconds <= standardSeconds) return [];
    return [{ standardId, ...found, standardSeconds }];
  });
}
