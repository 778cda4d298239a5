import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { keepPicture, releasePictures } from './keepPicture.ts';
import type { NewPicture } from './keepPicture.ts';

export interface SetPortrait {
  readonly participantId: Id;
  /** Null: none any more. */
  readonly picture: NewPicture | null;
}

/** The picture of a participant. */
export const setPortrait: Command<SetPortrait> = {
  refusal: (project, { participantId }) =>
    project.participants[participantId] === undefined ? refuse('gone') : null,
  label: (project, { participantId, picture }) => ({
    key: picture === null ? 'removePortrait' : 'setPortrait',
    args: { name: project.participants[participantId]?.name ?? '' },
  }),
  apply: (draft, { participantId, picture }, { before }) => {
    const participant = draft.participants[participantId];
    if (participant === undefined) return;
    const old = participant.pictureId;
    participant.pictureId = picture === null ? null : keepPicture(draft, before, picture);
    if (participant.pictureId !== old) releasePictures(draft, before, [old]);
  },
};
