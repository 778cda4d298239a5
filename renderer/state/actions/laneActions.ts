import { addLane } from '../../../shared/commands/addLane.ts';
import { deleteLane } from '../../../shared/commands/deleteLane.ts';
import { moveLane } from '../../../shared/commands/moveLane.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf, stagesOf } from '../../../shared/model/siblings.ts';
import { mayHoldSteps } from '../../../shared/rules/mayHoldSteps.ts';
import { action, danger } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';
import { addAndName, addStepAtEnd } from './addAndName.ts';

/** What can be done with a lane. */
export function laneActions(setting: ActionSetting, laneIds: readonly Id[]): readonly Action[] {
  const { workbench, newNames } = setting;
  const { run, newId, view, store } = workbench;
  const { project } = store.getState();
  const lane = project.lanes[laneIds[0] ?? ''];
  if (lane === undefined) return [];
  const { mapId } = lane;
  const lanes = lanesOf(project, mapId);
  const index = lanes.findIndex((one) => one.id === lane.id);
  const stage = stagesOf(project, mapId)[0];

  function add(at: number): void {
    addAndName(setting, addLane, { id: newId(), mapId, name: newNames.lane, role: null, index: at });
  }

  function addStepHere(): void {
    if (lane !== undefined && stage !== undefined) {
      addStepAtEnd(setting, { mapId, stageId: stage.id, laneId: lane.id });
    }
  }

  function remove(): void {
    if (lane === undefined || !run(deleteLane, { laneId: lane.id })) return;
    const next = lanes[index + 1] ?? lanes[index - 1];
    if (next !== undefined) view.getState().select([next.id]);
  }

  function move(to: number): void {
    if (lane !== undefined) run(moveLane, { laneId: lane.id, index: to });
  }

  return [
    action(
      'addStepHere',
      { code: 'Enter', mod: true },
      addStepHere,
      stage !== undefined && mayHoldSteps(lane),
    ),
    action('addLaneAbove', null, () => {
      add(index);
    }),
    action('addLaneBelow', { code: 'Enter', mod: true, shift: true }, () => {
      add(index + 1);
    }),
    action(
      'moveUp',
      { code: 'ArrowUp', alt: true },
      () => {
        move(index - 1);
      },
      index > 0,
    ),
    action(
      'moveDown',
      { code: 'ArrowDown', alt: true },
      () => {
        move(index + 1);
      },
      index < lanes.length - 1,
    ),
    danger(remove),
  ];
}
