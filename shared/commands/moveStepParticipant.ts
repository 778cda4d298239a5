import type { Id } from '../model/ids.ts';
import { byPosition } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveStepParticipant {
  readonly stepId: Id;
  readonly participantId: Id;
  /** Among those who take part in the step, the participant itself not counted. */
  readonly index: number;
}

/** Whose step it is first of all, and then of whom: the order of those who take part. */
export const moveStepParticipant: Command<MoveStepParticipant> = {
  refusal: (project, { stepId, participantId }) =>
    project.participants[participantId] === undefined ? refuse('gone') : mayEditSteps(project, [stepId]),
  label: (project, { participantId }) => ({
    key: 'moveStepParticipant',
    args: { name: project.participants[participantId]?.name ?? '' },
  }),
  apply: (draft, { stepId, participantId, index }, { before }) => {
    const siblings = Object.values(before.stepParticipants)
      .filter((one) => one.stepId === stepId)
      .sort(byPosition);
    const moved = siblings.find((one) => one.participantId === participantId);
    if (moved !== undefined) placeAmong(draft.stepParticipants, siblings, moved.id, index);
  },
};
