import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { readingOrder } from '../readingOrder.ts';
import { similarTitles } from './similarTitles.ts';

/** A step of a journey that may carry out a step of its standard flow: for the person to confirm. */
export interface SuggestedMatch {
  readonly stepId: Id;
  readonly standardStepId: Id;
  /** 0…1, of the titles. */
  readonly likeness: number;
}

/** Less alike than this, a suggestion costs more to read than it saves. */
const leastLikeness = 0.4;
/** What being at the same place of the run is worth beside the title. */
const placeWeight = 0.1;

type Tables = Pick<
  Project,
  'stages' | 'lanes' | 'steps' | 'mapStandards' | 'stepMatches' | 'touches' | 'connections'
>;

/**
 * For steps of a journey that carry out nothing yet, the steps of its standard flow that nobody carries out and that are
 * called alike: the likest pairs first, each step once. Of equal ones those that lie at about the same place of the run.
 */
export function suggestMatches(project: Tables, mapId: Id): readonly SuggestedMatch[] {
  const flowMapId = Object.values(project.mapStandards).find((one) => one.mapId === mapId)?.flowMapId;
  if (flowMapId === undefined) return [];
  const matches = Object.values(project.stepMatches);
  const taken = new Set([
    ...matches.flatMap(({ stepId, standardStepId }) => [stepId, standardStepId]),
    ...Object.values(project.touches).map(({ stepId }) => stepId),
  ]);
  const steps = readingOrder(project, mapId);
  const standards = readingOrder(project, flowMapId);
  const pairs: (SuggestedMatch & { readonly rank: number })[] = [];
  for (const [at, step] of steps.entries()) {
    if (taken.has(step.id)) continue;
    for (const [standardAt, standard] of standards.entries()) {
      if (taken.has(standard.id)) continue;
      const likeness = similarTitles(step.title, standard.title);
      if (likeness < leastLikeness) continue;
      const apart = Math.abs(at / steps.length - standardAt / standards.length);
      pairs.push({
        stepId: step.id,
        standardStepId: standard.id,
        likeness,
        rank: likeness - placeWeight * apart,
      });
    }
  }
  const chosen: SuggestedMatch[] = [];
  for (const { rank: _rank, ...pair } of pairs.sort((one, other) => other.rank - one.rank)) {
    if (taken.has(pair.stepId) || taken.has(pair.standardStepId)) continue;
    taken.add(pair.stepId).add(pair.standardStepId);
    chosen.push(pair);
  }
  return chosen;
}
