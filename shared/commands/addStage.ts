import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { firstPosition } from '../model/positionBetween.ts';
import { stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface AddStage {
  readonly id: Id;
  readonly mapId: Id;
  readonly name: string;
  /** Its place among the stages of the map. */
  readonly index: number;
}

export const addStage: Command<AddStage> = {
  refusal: (project, { mapId }) => (project.maps[mapId] === undefined ? refuse('gone') : null),
  label: (_project, { name }) => ({ key: 'addStage', args: { name: cleanLine(name, limits.nameLength) } }),
  apply: (draft, { id, mapId, name, index }, { before }) => {
    draft.stages[id] = {
      ...blanks.stages,
      id,
      mapId,
      name: cleanLine(name, limits.nameLength),
      position: firstPosition,
      width: sizes.stageWidth,
    };
    placeAmong(draft.stages, stagesOf(before, mapId), id, index);
  },
};
