import { addStage } from '../../../shared/commands/addStage.ts';
import { deleteStage } from '../../../shared/commands/deleteStage.ts';
import { moveStage } from '../../../shared/commands/moveStage.ts';
import { setCollapsed } from '../../../shared/commands/setCollapsed.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf, stagesOf } from '../../../shared/model/siblings.ts';
import { mayHoldSteps } from '../../../shared/rules/mayHoldSteps.ts';
import { action, danger } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';
import { addAndName, addStepAtEnd } from './addAndName.ts';

/** What can be done with a stage. */
export function stageActions(setting: ActionSetting, stageIds: readonly Id[]): readonly Action[] {
  const { workbench, newNames } = setting;
  const { run, newId, view, store } = workbench;
  const { project } = store.getState();
  const stage = project.stages[stageIds[0] ?? ''];
  if (stage === undefined) return [];
  const { mapId } = stage;
  const stages = stagesOf(project, mapId);
  const index = stages.findIndex((one) => one.id === stage.id);
  const lane = lanesOf(project, mapId).find(mayHoldSteps);

  function add(at: number): void {
    addAndName(setting, addStage, { id: newId(), mapId, name: newNames.stage, index: at });
  }

  function addStepHere(): void {
    if (lane !== undefined && stage !== undefined) {
      addStepAtEnd(setting, { mapId, stageId: stage.id, laneId: lane.id });
    }
  }

  function remove(): void {
    if (stage === undefined || !run(deleteStage, { stageId: stage.id })) return;
    const next = stages[index + 1] ?? stages[index - 1];
    if (next !== undefined) view.getState().select([next.id]);
  }

  function move(to: number): void {
    if (stage !== undefined) run(moveStage, { stageId: stage.id, index: to });
  }

  return [
    action('addStepHere', addStepHere, lane !== undefined),
    action('addStageBefore', () => {
      add(index);
    }),
    action('addStageAfter', () => {
      add(index + 1);
    }),
    action(
      'moveEarlier',
      () => {
        move(index - 1);
      },
      index > 0,
    ),
    action(
      'moveLater',
      () => {
        move(index + 1);
      },
      index < stages.length - 1,
    ),
    action(
      'collapse',
      () => {
        run(setCollapsed, { table: 'stages', ids: [stage.id], isCollapsed: true });
      },
      !stage.isCollapsed,
    ),
    action(
      'expand',
      () => {
        run(setCollapsed, { table: 'stages', ids: [stage.id], isCollapsed: false });
      },
      stage.isCollapsed,
    ),
    danger(remove),
  ];
}
