import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { moveSteps } from './moveSteps.ts';
import type { StepMove } from './moveSteps.ts';

export interface ArrangeSteps {
  readonly mapId: Id;
  readonly moves: readonly StepMove[];
}

/** Puts steps of a map where an arrangement has them, all in one change. */
export const arrangeSteps: Command<ArrangeSteps> = {
  refusal: (project, { mapId, moves }) => {
    const isOfMap = moves.every(({ stepId }) => project.steps[stepId]?.mapId === mapId);
    return isOfMap && project.maps[mapId] !== undefined
      ? moveSteps.refusal(project, { moves })
      : refuse('gone');
  },
  label: (project, { mapId, moves }) => ({
    key: 'arrangeSteps',
    args: { count: moves.length, name: project.maps[mapId]?.name ?? '' },
  }),
  apply: (draft, { moves }, applying) => {
    moveSteps.apply(draft, { moves }, applying);
  },
};
