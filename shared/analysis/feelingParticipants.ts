import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Participant } from '../model/records.ts';
import { participantsOf } from '../model/siblings.ts';

/** The participants of whom at least one step of the map has a feeling, in the order of the participants. */
export function feelingParticipants(project: Project, mapId: Id): readonly Participant[] {
  const feeling = new Set<Id>();
  for (const { stepId, participantId } of Object.values(project.stepFeelings)) {
    // Looking for the step is what costs: one that feels something here is enough.
    if (!feeling.has(participantId) && project.steps[stepId]?.mapId === mapId) feeling.add(participantId);
  }
  return participantsOf(project).filter(({ id }) => feeling.has(id));
}
