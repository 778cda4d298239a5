import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { firstPosition } from '../model/positionBetween.ts';
import type { LaneRole } from '../model/records.ts';
import { lanesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface AddLane {
  readonly id: Id;
  readonly mapId: Id;
  readonly name: string;
  readonly role: LaneRole | null;
  /** Its place among the lanes of the map. */
  readonly index: number;
}

export const addLane: Command<AddLane> = {
  refusal: (project, { mapId, name }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    return cleanLine(name, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (_project, { name }) => ({ key: 'addLane', args: { name: cleanLine(name, limits.nameLength) } }),
  apply: (draft, { id, mapId, name, role, index }, { before }) => {
    draft.lanes[id] = {
      ...blanks.lanes,
      id,
      mapId,
      name: cleanLine(name, limits.nameLength),
      position: firstPosition,
      height: sizes.laneHeight,
      role,
    };
    placeAmong(draft.lanes, lanesOf(before, mapId), id, index);
  },
};
