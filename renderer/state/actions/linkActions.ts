import { addSubMap } from '../../../shared/commands/addSubMap.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

/** The ways between maps: into the one that a step leads to, and back. */
export function linkActions(setting: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  const { workbench, newNames } = setting;
  const { run, newId, view, store } = workbench;
  const { project } = store.getState();
  const { ask, showMap } = view.getState();
  const back = travelActions(setting);
  const step = stepIds.length === 1 ? project.steps[stepIds[0] ?? ''] : undefined;
  if (step === undefined) return stepIds.length === 0 ? back : [];
  const stepId = step.id;
  const linked = step.linkedMapId;
  const openMap: Action[] =
    linked === null
      ? [
          action('addSubMap', () => {
            const id = newId();
            if (run(addSubMap, { stepId, id, stageName: newNames.stage })) showMap(id);
          }),
        ]
      : [
          action('openLinkedMap', () => {
            showMap(linked);
          }),
          action('unlinkMap', () => {
            run(linkStep, { stepId, mapId: null });
          }),
        ];
  return [
    ...openMap,
    action('linkMap', () => {
      ask({ kind: 'link-map', stepId });
    }),
    ...back,
  ];
}

/** To the map that was shown before, and forward again. */
export function travelActions({ workbench }: ActionSetting): readonly Action[] {
  const { past, future, goBack, goForward } = workbench.view.getState();
  return [
    ...(past.length > 0 ? [action('backToMap', goBack)] : []),
    ...(future.length > 0 ? [action('forwardToMap', goForward)] : []),
  ];
}
