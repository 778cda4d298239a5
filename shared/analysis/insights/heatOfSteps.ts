import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { isPraisePoint } from '../isPraisePoint.ts';

/** As the pains were found; as they are now; as they are to be, once the actions have done what they are meant to. */
export const heatMoments = ['before', 'now', 'after'] as const;
export type HeatMoment = (typeof heatMoments)[number];

export interface Heat {
  /** What the pains of a step weigh together. */
  readonly weight: number;
  /** Of what the heaviest step of the map weighs as its pains were found, 0…1: so the moments can be held beside each other. */
  readonly share: number;
}

type Tables = Pick<Project, 'steps' | 'insights' | 'insightSteps' | 'actions' | 'actionEffects'>;

/**
 * How heavy the pains at each step of a map are; steps without one are not there. A pain weighs its own weight, where
 * nobody gave it one 1. One that is praised weighed that before, and nothing now; of the others, the actions that are
 * not dropped remove their shares, together no more than all of it. What was found as praise weighs nothing.
 */
export function heatOfSteps(project: Tables, mapId: Id, moment: HeatMoment): ReadonlyMap<Id, Heat> {
  const removed = moment === 'after' ? removedShares(project) : new Map<Id, number>();
  const before = new Map<Id, number>();
  const weights = new Map<Id, number>();
  for (const { insightId, stepId } of Object.values(project.insightSteps)) {
    const insight = project.insights[insightId];
    if (insight?.polarity !== 'pain' || project.steps[stepId]?.mapId !== mapId) continue;
    const weight = insight.weight ?? 1;
    before.set(stepId, (before.get(stepId) ?? 0) + weight);
    const isLeft = moment === 'before' || !isPraisePoint(insight);
    const left = isLeft ? weight * (1 - Math.min(1, removed.get(insightId) ?? 0)) : 0;
    weights.set(stepId, (weights.get(stepId) ?? 0) + left);
  }
  const most = Math.max(0, ...before.values());
  return new Map(
    [...weights].map(([id, weight]) => [id, { weight, share: most === 0 ? 0 : weight / most }] as const),
  );
}

function removedShares({ actions, actionEffects }: Tables): ReadonlyMap<Id, number> {
  const removed = new Map<Id, number>();
  for (const { actionId, insightId, field, amount } of Object.values(actionEffects)) {
    if (insightId === null || field !== 'share' || actions[actionId]?.state === 'dropped') continue;
    removed.set(insightId, (removed.get(insightId) ?? 0) + amount);
  }
  return removed;
}
