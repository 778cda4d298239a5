import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { sizes } from '../model/sizes.ts';

/** Widens stages and heightens lanes so that these steps lie inside their cells. Nothing shrinks. */
export function growCells(draft: Draft<Project>, stepIds: Iterable<Id>): void {
  for (const id of stepIds) {
    const step = draft.steps[id];
    if (step === undefined) continue;
    const stage = step.stageId === null ? undefined : draft.stages[step.stageId];
    const lane = step.laneId === null ? undefined : draft.lanes[step.laneId];
    const right = step.x + sizes.step.width + sizes.gap;
    const bottom = step.y + sizes.step.height + sizes.gap;
    if (stage !== undefined && stage.width < right) stage.width = right;
    if (lane !== undefined && lane.height < bottom) lane.height = bottom;
  }
}
