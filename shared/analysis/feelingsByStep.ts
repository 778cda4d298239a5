import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Participant } from '../model/records.ts';
import { participantsOf } from '../model/siblings.ts';

export interface Feeling {
  readonly participant: Participant;
  /** −2 very bad … +2 very good. */
  readonly valence: number;
}

/** Who feels what at each step of the project, in the order of the participants; a step without feelings has no entry. */
export function feelingsByStep(project: Project): ReadonlyMap<Id, readonly Feeling[]> {
  const rank = new Map(participantsOf(project).map(({ id }, index) => [id, index]));
  const byStep = new Map<Id, Feeling[]>();
  for (const { stepId, participantId, valence } of Object.values(project.stepFeelings)) {
    const participant = project.participants[participantId];
    if (participant === undefined) continue;
    const feelings = byStep.get(stepId);
    if (feelings === undefined) byStep.set(stepId, [{ participant, valence }]);
    else feelings.push({ participant, valence });
  }
  for (const feelings of byStep.values()) {
    if (feelings.length > 1) {
      feelings.sort(
        (one, other) => (rank.get(one.participant.id) ?? 0) - (rank.get(other.participant.id) ?? 0),
      );
    }
  }
  return byStep;
}
