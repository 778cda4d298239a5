import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface SetLaneParticipants {
  readonly laneId: Id;
  readonly participantIds: readonly Id[];
}

/** Whose a lane is. What takes part in its steps already stays as it is: only new steps follow it. */
export const setLaneParticipants: Command<SetLaneParticipants> = {
  refusal: (project, { laneId, participantIds }) =>
    project.lanes[laneId] !== undefined &&
    participantIds.every((id) => project.participants[id] !== undefined)
      ? null
      : refuse('gone'),
  label: (project, { laneId }) => ({
    key: 'setLaneParticipants',
    args: { name: project.lanes[laneId]?.name ?? '' },
  }),
  apply: (draft, { laneId, participantIds }, { newId, before }) => {
    const missing = new Set(participantIds);
    for (const one of Object.values(before.laneParticipants)) {
      if (one.laneId !== laneId) continue;
      if (!missing.delete(one.participantId)) delete draft.laneParticipants[one.id];
    }
    for (const participantId of missing) {
      const id = newId();
      draft.laneParticipants[id] = { id, laneId, participantId };
    }
  },
};
