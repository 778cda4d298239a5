import type { Id } from '../model/ids.ts';
import { stepIdsWhere } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeStage } from './remove.ts';

/** A stage with the steps that lie in it. */
export const deleteStage: Command<{ readonly stageId: Id }> = {
  refusal: (project, { stageId }) =>
    project.stages[stageId] === undefined
      ? refuse('gone')
      : mayEditSteps(
          project,
          stepIdsWhere(project, (step) => step.stageId === stageId),
        ),
  label: (project, { stageId }) => ({
    key: 'deleteStage',
    args: {
      name: project.stages[stageId]?.name ?? '',
      count: Object.values(project.steps).filter((step) => step.stageId === stageId).length,
    },
  }),
  apply: (draft, { stageId }, { before }) => {
    removeStage(draft, before, stageId);
  },
};
