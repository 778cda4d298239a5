import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';

type Tables = Pick<
  Project,
  'steps' | 'stepParticipants' | 'stepFeelings' | 'stepBurdens' | 'laneParticipants'
>;

/** The steps that concern a participant: they take part in them, feel something there, bear something, stand for them, or own their lane. */
export function stepsOfParticipant(project: Tables, participantId: Id): ReadonlySet<Id> {
  const own = (one: { readonly participantId: Id }) => one.participantId === participantId;
  const lanes = new Set(
    Object.values(project.laneParticipants)
      .filter(own)
      .map(({ laneId }) => laneId),
  );
  return new Set([
    ...Object.values(project.stepParticipants)
      .filter(own)
      .map(({ stepId }) => stepId),
    ...Object.values(project.stepFeelings)
      .filter(own)
      .map(({ stepId }) => stepId),
    ...Object.values(project.stepBurdens)
      .filter(own)
      .map(({ stepId }) => stepId),
    ...Object.values(project.steps)
      .filter((step) => step.participantId === participantId || lanes.has(step.laneId ?? ''))
      .map(({ id }) => id),
  ]);
}
