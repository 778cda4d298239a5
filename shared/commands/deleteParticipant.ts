import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { releasePictures } from './keepPicture.ts';
import { letGo } from './letGo.ts';

/** A participant with its feelings and its part in steps and lanes; the steps stay. Its portrait goes where nothing else shows it. */
export const deleteParticipant: Command<{ readonly participantId: Id }> = {
  refusal: (project, { participantId }) =>
    project.participants[participantId] === undefined ? refuse('gone') : null,
  label: (project, { participantId }) => ({
    key: 'deleteParticipant',
    args: { name: project.participants[participantId]?.name ?? '' },
  }),
  apply: (draft, { participantId }, { before }) => {
    for (const one of Object.values(before.stepFeelings)) {
      if (one.participantId === participantId) delete draft.stepFeelings[one.id];
    }
    for (const one of Object.values(before.stepParticipants)) {
      if (one.participantId === participantId) delete draft.stepParticipants[one.id];
    }
    for (const one of Object.values(before.laneParticipants)) {
      if (one.participantId === participantId) delete draft.laneParticipants[one.id];
    }
    for (const { id, participantId: responsible } of Object.values(before.stepStandards)) {
      const standard = responsible === participantId ? draft.stepStandards[id] : undefined;
      if (standard !== undefined) standard.participantId = null;
    }
    for (const { id, giverId, receiverId } of Object.values(before.touches)) {
      const touch = draft.touches[id];
      if (touch !== undefined && giverId === participantId) touch.giverId = null;
      if (touch !== undefined && receiverId === participantId) touch.receiverId = null;
    }
    for (const step of Object.values(before.steps)) {
      const node = step.participantId === participantId ? draft.steps[step.id] : undefined;
      if (node !== undefined) node.participantId = null;
    }
    letGo(draft, before, 'participants', new Set([participantId]));
    delete draft.participants[participantId];
    releasePictures(draft, before, [before.participants[participantId]?.pictureId ?? null]);
  },
};
