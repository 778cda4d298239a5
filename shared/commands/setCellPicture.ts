import type { Id } from '../model/ids.ts';
import { mayFillCell } from '../rules/mayFillCell.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { keepPicture, releasePictures } from './keepPicture.ts';
import type { NewPicture } from './keepPicture.ts';

export interface SetCellPicture {
  /** Of role text or storyboard. */
  readonly laneId: Id;
  readonly stageId: Id;
  /** Null: none any more. */
  readonly picture: NewPicture | null;
}

/** The picture of a lane at one stage, in the place of the one that was there; its words stay. */
export const setCellPicture: Command<SetCellPicture> = {
  refusal: (project, { laneId, stageId, picture }) => {
    const cell = Object.values(project.cells).find((one) => one.laneId === laneId && one.stageId === stageId);
    if (picture === null && (cell?.pictureId ?? null) === null) return refuse('gone');
    return mayFillCell(project, laneId, stageId);
  },
  label: (project, { laneId, picture }) => ({
    key: picture === null ? 'removeCellPicture' : 'setCellPicture',
    args: { name: project.lanes[laneId]?.name ?? '' },
  }),
  apply: (draft, { laneId, stageId, picture }, { before, newId }) => {
    const known = Object.values(before.cells).find(
      (cell) => cell.laneId === laneId && cell.stageId === stageId,
    );
    const pictureId = picture === null ? null : keepPicture(draft, before, picture);
    if (known === undefined) {
      const id = newId();
      draft.cells[id] = { id, laneId, stageId, text: '', pictureId };
      return;
    }
    const cell = draft.cells[known.id];
    if (pictureId === null && known.text === '') delete draft.cells[known.id];
    else if (cell !== undefined) cell.pictureId = pictureId;
    if (pictureId !== known.pictureId) releasePictures(draft, before, [known.pictureId]);
  },
};
