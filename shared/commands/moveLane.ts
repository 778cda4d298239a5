import type { Id } from '../model/ids.ts';
import { lanesOf } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

/** Puts a lane at a place among the lanes of its map, itself not counted; what lies in it moves along. */
export const moveLane: Command<{ readonly laneId: Id; readonly index: number }> = {
  refusal: (project, { laneId }) => (project.lanes[laneId] === undefined ? refuse('gone') : null),
  label: (project, { laneId }) => ({ key: 'moveLane', args: { name: project.lanes[laneId]?.name ?? '' } }),
  apply: (draft, { laneId, index }, { before }) => {
    const lane = before.lanes[laneId];
    if (lane !== undefined) placeAmong(draft.lanes, lanesOf(before, lane.mapId), laneId, index);
  },
};
