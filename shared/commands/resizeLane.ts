import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** A new height of a lane, in px at 100 %. */
export const resizeLane: Command<{ readonly laneId: Id; readonly height: number }> = {
  refusal: (project, { laneId }) => (project.lanes[laneId] === undefined ? refuse('gone') : null),
  label: (project, { laneId }) => ({ key: 'resizeLane', args: { name: project.lanes[laneId]?.name ?? '' } }),
  apply: (draft, { laneId, height }) => {
    const lane = draft.lanes[laneId];
    if (lane === undefined || !Number.isFinite(height)) return;
    lane.height = Math.round(Math.max(limits.laneHeightMin, Math.min(height, limits.laneHeightMax)));
  },
};
