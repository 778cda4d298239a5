import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { likelyPairs } from '../likelyPairs.ts';
import { readingOrder } from '../readingOrder.ts';

/** A step of a journey that may carry out a step of its standard flow: for the person to confirm. */
export interface SuggestedMatch {
  readonly stepId: Id;
  readonly standardStepId: Id;
  /** 0…1, of the titles. */
  readonly likeness: number;
}

type Tables = Pick<Project, 'stages' | 'lanes' | 'steps' | 'mapStandards' | 'stepMatches' | 'touches'>;

/** For steps of a journey that carry out nothing yet, the steps of its flow that nobody carries out and that are called alike. */
export function suggestMatches(project: Tables, mapId: Id): readonly SuggestedMatch[] {
  const flowMapId = Object.values(project.mapStandards).find((one) => one.mapId === mapId)?.flowMapId;
  if (flowMapId === undefined) return [];
  const taken = new Set([
    ...Object.values(project.stepMatches).flatMap(({ stepId, standardStepId }) => [stepId, standardStepId]),
    ...Object.values(project.touches).map(({ stepId }) => stepId),
  ]);
  // What is seen and not done carries nothing out.
  const done = (id: Id) => readingOrder(project, id).filter(({ kind }) => kind !== 'physical-evidence');
  const pairs = likelyPairs(done(mapId), done(flowMapId), (id) => taken.has(id));
  return pairs.map(({ oneId, otherId, likeness }) => ({ stepId: oneId, standardStepId: otherId, likeness }));
}
