import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { readingOrder } from './readingOrder.ts';

export interface FeltStep {
  readonly step: Step;
  /** −2 very bad … +2 very good. */
  readonly valence: number;
}

/** How a map feels to one participant, step by step in reading order; steps without a feeling of theirs are left out. */
export function emotionCurve(project: Project, mapId: Id, participantId: Id): readonly FeltStep[] {
  const valenceOf = new Map<Id, number>();
  for (const feeling of Object.values(project.stepFeelings)) {
    if (feeling.participantId === participantId) valenceOf.set(feeling.stepId, feeling.valence);
  }
  return readingOrder(project, mapId).flatMap((step) => {
    const valence = valenceOf.get(step.id);
    return valence === undefined ? [] : [{ step, valence }];
  });
}
