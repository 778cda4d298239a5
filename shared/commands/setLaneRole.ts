import type { Id } from '../model/ids.ts';
import type { Lane } from '../model/records.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** What a lane holds. A lane in which steps lie cannot become a row that is drawn from the steps. */
export const setLaneRole: Command<{ readonly laneId: Id; readonly role: Lane['role'] }> = {
  refusal: (project, { laneId, role }) => {
    const lane = project.lanes[laneId];
    if (lane === undefined) return refuse('gone');
    const holdsSteps = Object.values(project.steps).some((step) => step.laneId === laneId);
    return holdsSteps && !mayHoldSteps({ ...lane, role }) ? refuse('takes-no-steps') : null;
  },
  label: (project, { laneId }) => ({ key: 'setLaneRole', args: { name: project.lanes[laneId]?.name ?? '' } }),
  apply: (draft, { laneId, role }) => {
    const lane = draft.lanes[laneId];
    if (lane !== undefined) lane.role = role;
  },
};
