import type { Id } from '../model/ids.ts';
import { stagesOf } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

/** Puts a stage at a place among the stages of its map, itself not counted; what lies in it moves along. */
export const moveStage: Command<{ readonly stageId: Id; readonly index: number }> = {
  refusal: (project, { stageId }) => (project.stages[stageId] === undefined ? refuse('gone') : null),
  label: (project, { stageId }) => ({
    key: 'moveStage',
    args: { name: project.stages[stageId]?.name ?? '' },
  }),
  apply: (draft, { stageId, index }, { before }) => {
    const stage = before.stages[stageId];
    if (stage !== undefined) placeAmong(draft.stages, stagesOf(before, stage.mapId), stageId, index);
  },
};
