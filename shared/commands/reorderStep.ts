import type { Draft } from 'immer';
import { readingOrder } from '../analysis/readingOrder.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { growCells } from './growCells.ts';

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
    const step = draft.steps[stepId];
    if (step === undefined) return;
    const inStage = readingOrder(before, step.mapId).filter((one) => one.stageId === step.stageId);
    const place = inStage.findIndex((one) => one.id === stepId);
    const neighbour = inStage[direction === 'earlier' ? place - 1 : place + 1];
    if (neighbour === undefined) moveToStageBeside(draft, before, step, direction);
    else pass(step, draft.steps[neighbour.id], direction);
    growCells(draft, [stepId, ...(neighbour === undefined ? [] : [neighbour.id])]);
  },
};

function pass(step: Draft<Step>, neighbour: Draft<Step> | undefined, direction: 'earlier' | 'later'): void {
  if (neighbour === undefined) return;
  const { x } = step;
  step.x = neighbour.x;
  neighbour.x = x;
  if (step.x !== neighbour.x) return;
  // Two in one column: the order was that of the lanes; a little to the right is later.
  if (direction === 'earlier') neighbour.x += sizes.gap;
  else step.x += sizes.gap;
}

function moveToStageBeside(
  draft: Draft<Project>,
  before: Project,
  step: Draft<Step>,
  direction: 'earlier' | 'later',
): void {
  const stages = stagesOf(before, step.mapId);
  const place = stages.findIndex((stage) => stage.id === step.stageId);
  const stage = stages[direction === 'earlier' ? place - 1 : place + 1];
  if (stage === undefined) return;
  const others = Object.values(before.steps).filter((one) => one.stageId === stage.id);
  step.stageId = stage.id;
  if (direction === 'earlier') {
    step.x = others.reduce<number>(
      (far, one) => Math.max(far, one.x + sizes.step.width + sizes.gap),
      sizes.gap,
    );
    return;
  }
  step.x = sizes.gap;
  for (const one of others) {
    const moved = draft.steps[one.id];
    if (moved !== undefined) moved.x += sizes.step.width + sizes.gap;
  }
  growCells(
    draft,
    others.map((one) => one.id),
  );
}
