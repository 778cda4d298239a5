import type { Id } from '../model/ids.ts';
import { stepIdsWhere } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeLane } from './remove.ts';

/** A lane with the steps that lie in it. */
export const deleteLane: Command<{ readonly laneId: Id }> = {
  refusal: (project, { laneId }) =>
    project.lanes[laneId] === undefined
      ? refuse('gone')
      : mayEditSteps(
          project,
          stepIdsWhere(project, (step) => step.laneId === laneId),
        ),
  label: (project, { laneId }) => ({
    key: 'deleteLane',
    args: {
      name: project.lanes[laneId]?.name ?? '',
      count: Object.values(project.steps).filter((step) => step.laneId === laneId).length,
    },
  }),
  apply: (draft, { laneId }, { before }) => {
    removeLane(draft, before, laneId);
  },
};
