import type { Project } from '../../shared/model/project.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { Point } from '../../shared/scene/rect.ts';
import type { QuickAddPlace } from '../state/quickAdd.ts';

const pace = sizes.step.width + sizes.gap;

/**
 * The offset in its cell of the next step that is typed: right of the step before it, or, in another lane, in its
 * column where that is free; always where nothing lies.
 */
export function quickOffset(project: Project, { stageId, laneId, afterStepId }: QuickAddPlace): Point {
  const before = afterStepId === null ? undefined : project.steps[afterStepId];
  const inCell = Object.values(project.steps).filter(
    (step) => step.stageId === stageId && step.laneId === laneId,
  );
  const isSameCell = before?.stageId === stageId && before.laneId === laneId;
  const y = isSameCell ? before.y : sizes.gap;
  let x: number = sizes.gap;
  if (isSameCell) x = before.x + pace;
  else if (before?.stageId === stageId) x = before.x;
  const isTaken = (): boolean =>
    inCell.some((step) => Math.abs(step.x - x) < pace && Math.abs(step.y - y) < sizes.step.height);
  while (isTaken()) x += pace;
  return { x, y };
}
