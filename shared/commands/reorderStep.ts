import type { Draft } from 'immer';
import { readingOrder } from '../analysis/readingOrder.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { lanesOf, stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { growCells } from './growCells.ts';
import { offsetInCell } from './offsetInCell.ts';
import { swapInOrder } from './swapInOrder.ts';

export interface ReorderStep {
  readonly stepId: Id;
  readonly direction: 'earlier' | 'later';
}

/**
 * Moves a step one place along the reading order: past its neighbour in the stage, or, at the stage's edge, into
 * the stage beside it. The way of the keyboard to do what a drag does along a lane.
 */
export const reorderStep: Command<ReorderStep> = {
  refusal: (project, { stepId }) => (project.steps[stepId] === undefined ? refuse('gone') : null),
  label: (project, { stepId }) => ({
    key: 'moveSteps',
    args: { count: 1, name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, { stepId, direction }, { before }) => {
    const step = before.steps[stepId];
    // A node of a value network stands in no stage and so in no such order.
    if (step === undefined || step.stageId === null) return;
    const inStage = readingOrder(before, step.mapId).filter((one) => one.stageId === step.stageId);
    const place = inStage.findIndex((one) => one.id === stepId);
    const earlier = direction === 'earlier' ? place - 1 : place;
    const moved =
      inStage[earlier] !== undefined && inStage[earlier + 1] !== undefined
        ? swapInOrder(
            inStage,
            earlier,
            lanesOf(before, step.mapId).map((lane) => lane.id),
          )
        : moveToStageBeside(draft, before, step, direction);
    for (const [id, x] of moved) {
      const one = draft.steps[id];
      if (one !== undefined) one.x = offsetInCell(x, one.y).x;
    }
    growCells(draft, moved.keys());
  },
};

/** Puts the step into the stage beside its own, if there is one; returns the new x of each step that moves. */
function moveToStageBeside(
  draft: Draft<Project>,
  before: Project,
  step: Step,
  direction: 'earlier' | 'later',
): ReadonlyMap<Id, number> {
  const stages = stagesOf(before, step.mapId);
  const place = stages.findIndex((stage) => stage.id === step.stageId);
  const stage = stages[direction === 'earlier' ? place - 1 : place + 1];
  const moved = draft.steps[step.id];
  if (stage === undefined || moved === undefined) return new Map();
  moved.stageId = stage.id;
  const pace = sizes.step.width + sizes.gap;
  const others = Object.values(before.steps).filter((one) => one.stageId === stage.id);
  if (direction === 'earlier') {
    return new Map([[step.id, others.reduce<number>((far, one) => Math.max(far, one.x + pace), sizes.gap)]]);
  }
  return new Map([[step.id, sizes.gap], ...others.map((one): [Id, number] => [one.id, one.x + pace])]);
}
