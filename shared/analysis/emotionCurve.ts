import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { feelingsByStep } from './feelingsByStep.ts';
import { readingOrder } from './readingOrder.ts';

export interface FeltStep {
  readonly step: Step;
  /** −2 very bad … +2 very good. */
  readonly valence: number;
}

/** How a map feels to one participant, step by step in reading order; steps without a feeling of theirs are left out. */
export function emotionCurve(project: Project, mapId: Id, participantId: Id): readonly FeltStep[] {
  const feelings = feelingsByStep(project);
  const curve: FeltStep[] = [];
  for (const step of readingOrder(project, mapId)) {
    const felt = feelings.get(step.id)?.find(({ participant }) => participant.id === participantId);
    if (felt !== undefined) curve.push({ step, valence: felt.valence });
  }
  return curve;
}
