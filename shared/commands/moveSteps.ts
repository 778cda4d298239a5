import type { Id } from '../model/ids.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { growCells } from './growCells.ts';
import { networkOffset } from './networkOffset.ts';
import { offsetInCell } from './offsetInCell.ts';

export interface StepMove {
  readonly stepId: Id;
  /** Null, as laneId, in a value network. */
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  /** Offset in that cell, px at 100 %; in a value network from its origin. */
  readonly x: number;
  readonly y: number;
}

/** Where steps lie: stage, lane and offset of each in one change. */
export const moveSteps: Command<{ readonly moves: readonly StepMove[] }> = {
  refusal: (project, { moves }) => {
    for (const { stepId, stageId, laneId } of moves) {
      const mapId = project.steps[stepId]?.mapId;
      if (mapId === undefined) return refuse('gone');
      if (stageId === null || laneId === null) {
        const isInNetwork = project.maps[mapId]?.kind === 'network' && stageId === laneId;
        if (!isInNetwork) return refuse('gone');
        continue;
      }
      const lane = project.lanes[laneId];
      if (lane?.mapId !== mapId || project.stages[stageId]?.mapId !== mapId) return refuse('gone');
      if (!mayHoldSteps(lane)) return refuse('takes-no-steps');
    }
    const isHeld = moves.length > 0 && moves.every(({ stepId }) => project.steps[stepId]?.isLocked === true);
    if (!isHeld) return null;
    return refuse(moves.length === 1 ? 'locked' : 'all-locked');
  },
  label: (project, { moves }) => ({
    key: 'moveSteps',
    args: { count: moves.length, name: project.steps[moves[0]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { moves }) => {
    for (const { stepId, stageId, laneId, x, y } of moves) {
      const step = draft.steps[stepId];
      // Among others, a locked one is left where it is.
      if (step === undefined || step.isLocked) continue;
      step.stageId = stageId;
      step.laneId = laneId;
      Object.assign(step, stageId === null ? networkOffset(x, y) : offsetInCell(x, y));
    }
    growCells(
      draft,
      moves.map((move) => move.stepId),
    );
  },
};
