import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** A participant takes no part in these steps any more; what it feels there stays. */
export const leaveSteps: Command<{ readonly stepIds: readonly Id[]; readonly participantId: Id }> = {
  refusal: (project, { stepIds, participantId }) =>
    project.participants[participantId] === undefined ? refuse('gone') : mayEditSteps(project, stepIds),
  label: (project, { stepIds, participantId }) => ({
    key: 'leaveSteps',
    args: { count: new Set(stepIds).size, name: project.participants[participantId]?.name ?? '' },
  }),
  apply: (draft, { stepIds, participantId }, { before }) => {
    const left = new Set(stepIds);
    for (const one of Object.values(before.stepParticipants)) {
      if (one.participantId === participantId && left.has(one.stepId)) delete draft.stepParticipants[one.id];
    }
  },
};
