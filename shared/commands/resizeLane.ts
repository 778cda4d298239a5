import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { sizes } from '../model/sizes.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** A new height of a lane, in px at 100 %; never so low that a step in it would stand in the next one. */
export const resizeLane: Command<{ readonly laneId: Id; readonly height: number }> = {
  refusal: (project, { laneId }) => (project.lanes[laneId] === undefined ? refuse('gone') : null),
  label: (project, { laneId }) => ({ key: 'resizeLane', args: { name: project.lanes[laneId]?.name ?? '' } }),
  apply: (draft, { laneId, height }, { before }) => {
    const lane = draft.lanes[laneId];
    if (lane === undefined || Number.isNaN(height)) return;
    let least: number = limits.laneHeightMin;
    for (const step of Object.values(before.steps)) {
      if (step.laneId === laneId) least = Math.max(least, step.y + sizes.step.height + sizes.gap);
    }
    lane.height = Math.round(Math.max(least, Math.min(height, limits.laneHeightMax)));
  },
};
