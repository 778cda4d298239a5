import { addLane } from '../../../shared/commands/addLane.ts';
import { addStage } from '../../../shared/commands/addStage.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { laneContents } from '../../../shared/model/laneContents.ts';
import { stepKinds } from '../../../shared/model/kinds.ts';
import { lanesOf, stagesOf } from '../../../shared/model/siblings.ts';
import { action } from './action.ts';
import type { Action, ActionId } from './action.ts';
import { actionsFor } from './actionsFor.ts';
import type { ActionSetting } from './actionSetting.ts';
import { addAndName, addStepAtEnd } from './addAndName.ts';
import { arrangeActions, arrangeAll } from './arrangeActions.ts';
import { momentActions } from './momentActions.ts';
import { needs } from './missing.ts';
import type { Need } from './missing.ts';
import { selectActions } from './selectActions.ts';
import { selectionOf } from './selectionOf.ts';
import { windowActions } from './windowActions.ts';

/** An action of the palette; `missing`: what it needs first, and so does not run. */
export interface PaletteAction extends Action {
  readonly missing: Need | null;
}

/** Every action that there is: those of the selection and the map as they are, and the others with what they need. */
export function paletteActions(setting: ActionSetting): readonly PaletteAction[] {
  const { workbench } = setting;
  const { project } = workbench.store.getState();
  const { mapId, selected } = workbench.view.getState();
  const { stepIds } = selectionOf(project, selected);
  const isNetwork = project.maps[mapId ?? '']?.kind === 'network';
  // Nobody can select first what this map has none of.
  const needOf = (id: ActionId): Need | null => {
    const need = needs[id];
    const isOfGrid = need === 'stage' || need === 'lane' || id === 'addStageAfter' || id === 'addStepAfter';
    return isNetwork && isOfGrid ? 'grid' : need;
  };
  const now = [
    ...actionsFor(setting),
    ...kindActions(setting, stepIds),
    ...arrangeActions(setting, stepIds),
    arrangeAll(setting, stepIds),
    ...selectActions(setting, stepIds),
    ...momentActions(setting, stepIds),
    ...additions(setting),
    ...windowActions(setting),
  ];
  const known = new Map<ActionId, PaletteAction>();
  for (const one of now) {
    if (known.has(one.id)) continue;
    known.set(one.id, { ...one, missing: one.isEnabled ? null : needOf(one.id) });
  }
  for (const id of Object.keys(needs) as ActionId[]) {
    const missing = needOf(id);
    if (missing !== null && !known.has(id)) known.set(id, { ...action(id, () => undefined, false), missing });
  }
  return [...known.values()];
}

function kindActions({ workbench }: ActionSetting, stepIds: readonly string[]): readonly Action[] {
  if (stepIds.length === 0) return [];
  const { project } = workbench.store.getState();
  return stepKinds.map((kind) =>
    action(
      `kind-${kind}`,
      () => {
        workbench.run(editSteps, { stepIds, fields: { kind } });
      },
      stepIds.some((id) => project.steps[id]?.kind !== kind),
    ),
  );
}

/** What can be added to the map wherever the selection is. */
function additions(setting: ActionSetting): readonly Action[] {
  const { workbench, newNames } = setting;
  const { project } = workbench.store.getState();
  const { mapId } = workbench.view.getState();
  const map = project.maps[mapId ?? ''];
  if (map === undefined || map.kind === 'network') return [];
  const stages = stagesOf(project, map.id);
  const lanes = lanesOf(project, map.id);
  const stage = stages.find((one) => !one.isCollapsed);
  const lane = lanes.find((one) => laneContents(one.role) === 'steps' && !one.isCollapsed);
  return [
    action(
      'addStep',
      () => {
        if (stage === undefined || lane === undefined) return;
        addStepAtEnd(setting, { mapId: map.id, stageId: stage.id, laneId: lane.id });
      },
      stage !== undefined && lane !== undefined,
    ),
    action('addStage', () => {
      const id = workbench.newId();
      addAndName(setting, addStage, { id, mapId: map.id, name: newNames.stage, index: stages.length });
    }),
    action('addLane', () => {
      const id = workbench.newId();
      const index = lanes.length;
      addAndName(setting, addLane, { id, mapId: map.id, name: newNames.lane, role: null, index });
    }),
  ];
}
