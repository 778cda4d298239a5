import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';

type Read = Pick<
  Project,
  'steps' | 'stepParticipants' | 'stepFeelings' | 'stepTags' | 'stepStandards' | 'touches'
>;

/** In how many steps each participant, owner, tag and channel is used; who only feels there is counted, too. */
export function listUses(project: Read): ReadonlyMap<Id, number> {
  const stepsOf = new Map<Id, Set<Id>>();
  const note = (id: Id | null, stepId: Id) => {
    if (id === null) return;
    const steps = stepsOf.get(id);
    if (steps === undefined) stepsOf.set(id, new Set([stepId]));
    else steps.add(stepId);
  };
  for (const { id, channelId, ownerId, participantId } of Object.values(project.steps)) {
    note(channelId, id);
    note(ownerId, id);
    note(participantId, id);
  }
  for (const { stepId, participantId } of Object.values(project.stepParticipants))
    note(participantId, stepId);
  for (const { stepId, participantId } of Object.values(project.stepFeelings)) note(participantId, stepId);
  for (const { stepId, participantId } of Object.values(project.stepStandards)) note(participantId, stepId);
  for (const { stepId, giverId, receiverId } of Object.values(project.touches)) {
    note(giverId, stepId);
    note(receiverId, stepId);
  }
  for (const { stepId, tagId } of Object.values(project.stepTags)) note(tagId, stepId);
  return new Map([...stepsOf].map(([id, steps]) => [id, steps.size]));
}
