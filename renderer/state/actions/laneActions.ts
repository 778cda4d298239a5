import { addLane } from '../../../shared/commands/addLane.ts';
import { deleteLane } from '../../../shared/commands/deleteLane.ts';
import { moveLane } from '../../../shared/commands/moveLane.ts';
import { setCollapsed } from '../../../shared/commands/setCollapsed.ts';
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
    action('addStepHere', addStepHere, stage !== undefined && mayHoldSteps(lane)),
    action('addLaneAbove', () => {
      add(index);
    }),
    action('addLaneBelow', () => {
      add(index + 1);
    }),
    action(
      'moveUp',
      () => {
        move(index - 1);
      },
      index > 0,
    ),
    action(
      'moveDown',
      () => {
        move(index + 1);
      },
      index < lanes.length - 1,
    ),
    action(
      'collapse',
      () => {
        run(setCollapsed, { table: 'lanes', ids: [lane.id], isCollapsed: true });
      },
      !lane.isCollapsed,
    ),
    action(
      'expand',
      () => {
        run(setCollapsed, { table: 'lanes', ids: [lane.id], isCollapsed: false });
      },
      lane.isCollapsed,
    ),
    danger(remove),
  ];
}
