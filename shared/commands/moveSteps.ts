import type { Id } from '../model/ids.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { growCells } from './growCells.ts';
import { offsetInCell } from './offsetInCell.ts';

export interface StepMove {
  readonly stepId: Id;
  readonly stageId: Id;
  readonly laneId: Id;
  /** Offset in that cell, px at 100 %. */
  readonly x: number;
  readonly y: number;
}

/** Where steps lie: stage, lane and offset of each in one change. */
export const moveSteps: Command<{ readonly moves: readonly StepMove[] }> = {
  refusal: (project, { moves }) => {
    for (const { stepId, stageId, laneId } of moves) {
      const mapId = project.steps[stepId]?.mapId;
      const lane = project.lanes[laneId];
      if (mapId === undefined || lane?.mapId !== mapId || project.stages[stageId]?.mapId !== mapId) {
        return refuse('gone');
      }
      if (!mayHoldSteps(lane)) return refuse('takes-no-steps');
    }
    return null;
  },
  label: (project, { moves }) => ({
    key: 'moveSteps',
    args: { count: moves.length, name: project.steps[moves[0]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { moves }) => {
    for (const { stepId, stageId, laneId, x, y } of moves) {
      const step = draft.steps[stepId];
      if (step === undefined) continue;
      step.stageId = stageId;
      step.laneId = laneId;
      Object.assign(step, offsetInCell(x, y));
    }
    growCells(
      draft,
      moves.map((move) => move.stepId),
    );
  },
};
