import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanText, isBlank } from '../model/text.ts';
import { mayFillCell } from '../rules/mayFillCell.ts';
import type { Command } from './command.ts';

export interface SetCellText {
  /** Of role text or storyboard. */
  readonly laneId: Id;
  readonly stageId: Id;
  readonly text: string;
}

/** What is written in a lane at one stage; nothing written and no picture: there is no cell. */
export const setCellText: Command<SetCellText> = {
  refusal: (project, { laneId, stageId }) => mayFillCell(project, laneId, stageId),
  label: (project, { laneId }) => ({ key: 'setCellText', args: { name: project.lanes[laneId]?.name ?? '' } }),
  apply: (draft, { laneId, stageId, text }, { newId, before }) => {
    const clean = isBlank(text) ? '' : cleanText(text, limits.textLength);
    const known = Object.values(before.cells).find(
      (cell) => cell.laneId === laneId && cell.stageId === stageId,
    );
    if (known === undefined) {
      if (clean === '') return;
      const id = newId();
      draft.cells[id] = { id, laneId, stageId, text: clean, pictureId: null };
      return;
    }
    const cell = draft.cells[known.id];
    if (clean === '' && known.pictureId === null) delete draft.cells[known.id];
    else if (cell !== undefined) cell.text = clean;
  },
};
