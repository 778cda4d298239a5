import { readingOrder } from '../analysis/readingOrder.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { lanesOf, stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
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
  // What has to make way moves as well.
  refusal: (project, args) =>
    mayEditSteps(project, [args.stepId]) ?? mayEditSteps(project, wayOf(project, args).xs.keys()),
  label: (project, { stepId }) => ({
    key: 'moveSteps',
    args: { count: 1, name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, args, { before }) => {
    const { stageId, xs } = wayOf(before, args);
    const step = draft.steps[args.stepId];
    if (step !== undefined && stageId !== null) step.stageId = stageId;
    for (const [id, x] of xs) {
      const one = draft.steps[id];
      if (one !== undefined) one.x = offsetInCell(x, one.y).x;
    }
    growCells(draft, xs.keys());
  },
};

interface Way {
  /** The stage that the step goes to; null: it stays in its own. */
  readonly stageId: Id | null;
  /** The new x of each step that moves. */
  readonly xs: ReadonlyMap<Id, number>;
}

const noWay: Way = { stageId: null, xs: new Map() };

function wayOf(before: Project, { stepId, direction }: ReorderStep): Way {
  const step = before.steps[stepId];
  // A node of a value network stands in no stage and so in no such order.
  if (step === undefined || step.stageId === null) return noWay;
  const inStage = readingOrder(before, step.mapId).filter((one) => one.stageId === step.stageId);
  const place = inStage.findIndex((one) => one.id === stepId);
  const earlier = direction === 'earlier' ? place - 1 : place;
  if (inStage[earlier] === undefined || inStage[earlier + 1] === undefined) {
    return toStageBeside(before, step, direction);
  }
  const laneIds = lanesOf(before, step.mapId).map((lane) => lane.id);
  return { stageId: null, xs: swapInOrder(inStage, earlier, laneIds) };
}

/** Into the stage beside its own, if there is one. */
function toStageBeside(before: Project, step: Step, direction: 'earlier' | 'later'): Way {
  const stages = stagesOf(before, step.mapId);
  const place = stages.findIndex((stage) => stage.id === step.stageId);
  const stage = stages[direction === 'earlier' ? place - 1 : place + 1];
  if (stage === undefined) return noWay;
  const pace = sizes.step.width + sizes.gap;
  const others = Object.values(before.steps).filter((one) => one.stageId === stage.id);
  if (direction === 'earlier') {
    const x = others.reduce<number>((far, one) => Math.max(far, one.x + pace), sizes.gap);
    return { stageId: stage.id, xs: new Map([[step.id, x]]) };
  }
  const xs = others.map((one): [Id, number] => [one.id, one.x + pace]);
  return { stageId: stage.id, xs: new Map([[step.id, sizes.gap], ...xs]) };
}
