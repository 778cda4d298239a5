import { lockSteps } from '../../../shared/commands/lockSteps.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import type { StepMove } from '../../../shared/commands/moveSteps.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { stepsOf } from '../../../shared/model/siblings.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { alignSteps, distributeSteps } from '../../../shared/scene/alignSteps.ts';
import type { Alignment } from '../../../shared/scene/alignSteps.ts';
import { cellAt } from '../../../shared/scene/cellAt.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import type { MapLayout } from '../../../shared/scene/layoutMap.ts';
import type { Point } from '../../../shared/scene/rect.ts';
import { arrangeMap } from '../arrange/arrangeMap.ts';
import { action } from './action.ts';
import type { Action, ActionId } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

const alignmentIds = {
  alignLeft: 'left',
  alignCentre: 'centre',
  alignRight: 'right',
  alignTop: 'top',
  alignMiddle: 'middle',
  alignBottom: 'bottom',
} as const satisfies Partial<Record<ActionId, Alignment>>;

/** Putting steps in line and apart. */
export function arrangeActions(
  { workbench }: Pick<ActionSetting, 'workbench'>,
  stepIds: readonly Id[],
): readonly Action[] {
  const { project } = workbench.store.getState();
  const { mapId } = workbench.view.getState();
  const steps = stepIds.flatMap((id) => project.steps[id] ?? []);
  const [first] = steps;
  if (first === undefined || mapId === null) return [];
  const free = steps.filter((step) => !step.isLocked).map((step) => step.id);

  function arrange(place: (layout: MapLayout) => ReadonlyMap<Id, Point>): void {
    const layout = layoutMap(workbench.store.getState().project, first?.mapId ?? '');
    const moves = movesTo(layout, place(layout));
    if (moves.length > 0) workbench.run(moveSteps, { moves });
  }

  const arrangements = Object.entries(alignmentIds).map(([id, alignment]) =>
    action(
      id as ActionId,
      () => {
        arrange((layout) => alignSteps(layout, free, alignment));
      },
      free.length > 1,
    ),
  );
  const distributions = (['across', 'down'] as const).map((direction) =>
    action(
      direction === 'across' ? 'distributeAcross' : 'distributeDown',
      () => {
        arrange((layout) => distributeSteps(layout, free, direction));
      },
      free.length > 2,
    ),
  );
  return [...arrangements, ...distributions];
}

/** Putting all steps of the map in order, or those that are selected where there are several. */
export function arrangeAll({ workbench }: ActionSetting, stepIds: readonly Id[]): Action {
  const { project } = workbench.store.getState();
  const { mapId } = workbench.view.getState();
  const chosen = stepIds.length > 1 ? stepIds.flatMap((id) => project.steps[id] ?? []) : null;
  const steps = chosen ?? (mapId === null ? [] : stepsOf(project, mapId));
  return action(
    'arrange',
    () => {
      if (mapId !== null) arrangeMap(workbench, mapId, chosen?.map((step) => step.id) ?? null);
    },
    steps.some((step) => !step.isLocked),
  );
}

/** Holding steps where they are, and letting go of them. */
export function lockActions({ workbench }: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  const { project } = workbench.store.getState();
  const steps = stepIds.flatMap((id) => project.steps[id] ?? []);

  function lock(isLocked: boolean): void {
    workbench.run(lockSteps, { stepIds, isLocked });
  }

  return [
    action(
      'lock',
      () => {
        lock(true);
      },
      steps.some((step) => !step.isLocked),
    ),
    action(
      'unlock',
      () => {
        lock(false);
      },
      steps.some((step) => step.isLocked),
    ),
  ];
}

/** The moves that bring steps to these corners, into the cells that they then lie in. */
function movesTo(layout: MapLayout, corners: ReadonlyMap<Id, Point>): readonly StepMove[] {
  return [...corners].flatMap(([stepId, corner]): readonly StepMove[] => {
    const before = layout.steps.get(stepId);
    if (before?.x === corner.x && before.y === corner.y) return [];
    if (layout.isNetwork) return [{ stepId, stageId: null, laneId: null, ...corner }];
    const cell = cellAt(layout, {
      x: corner.x + sizes.step.width / 2,
      y: corner.y + sizes.step.height / 2,
    });
    const stage = layout.stages.find((place) => place.stage.id === cell?.stageId);
    const lane = layout.lanes.find((place) => place.lane.id === cell?.laneId);
    if (stage === undefined || lane === undefined) return [];
    const x = Math.max(0, corner.x - stage.x);
    const y = Math.max(0, corner.y - lane.y);
    return [{ stepId, stageId: stage.stage.id, laneId: lane.lane.id, x, y }];
  });
}
