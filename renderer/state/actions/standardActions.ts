import { holdingOf } from '../../../shared/analysis/standard/holdingOf.ts';
import { originOf } from '../../../shared/analysis/shelf/originOf.ts';
import { likelyParties } from '../../../shared/analysis/standard/likelyParties.ts';
import { setStandard } from '../../../shared/commands/setStandard.ts';
import { setTouch } from '../../../shared/commands/setTouch.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { makeJourneyOf } from '../standard/makeJourneyOf.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

/** What a standard flow asks of its steps, what a journey gives beyond it, and how the two are held against each other. */
export function standardActions(setting: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  const { workbench, newNames } = setting;
  const { project } = workbench.store.getState();
  const { mapId, ask } = workbench.view.getState();
  const map = project.maps[mapId ?? ''];
  if (map === undefined || map.kind === 'network') return [];
  if (stepIds.length > 0) {
    return map.kind === 'flow' ? optionalActions(setting, stepIds) : touchActions(setting, stepIds);
  }
  const descent =
    originOf(project, map.id) === null
      ? []
      : [
          action('seeNew', () => {
            ask({ kind: 'take-over', mapId: map.id });
          }),
        ];
  if (map.kind === 'flow') {
    return [
      ...shelfActions(setting, map.id),
      ...descent,
      action('makeJourney', () => {
        makeJourneyOf(workbench, map.id, { of: newNames.journeyOf, emotion: newNames.emotion });
      }),
    ];
  }
  if (holdingOf(project, map.id) === null) return descent;
  return [
    ...descent,
    action('standard', () => {
      ask({ kind: 'standard', mapId: map.id });
    }),
  ];
}

/** What the shelf has of a flow: put there, or as a project of the shelf, published. */
function shelfActions({ workbench }: ActionSetting, mapId: Id): readonly Action[] {
  const { head, project } = workbench.store.getState();
  const { ask } = workbench.view.getState();
  if (head.kind === 'standard') {
    return [
      action('publishFlow', () => {
        ask({ kind: 'publish', mapId });
      }),
    ];
  }
  if (originOf(project, mapId) !== null) return [];
  return [
    action('putOnShelf', () => {
      ask({ kind: 'put-on-shelf', mapId });
    }),
  ];
}

function optionalActions({ workbench }: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  const { stepStandards } = workbench.store.getState().project;
  const optional = new Set(
    Object.values(stepStandards).flatMap(({ stepId, isOptional }) => (isOptional ? [stepId] : [])),
  );
  const isOptional = stepIds.every((id) => optional.has(id));
  return [
    action(isOptional ? 'makeRequired' : 'makeOptional', () => {
      workbench.run(setStandard, { stepIds, fields: { isOptional: !isOptional } });
    }),
  ];
}

function touchActions({ workbench }: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  const { touches } = workbench.store.getState().project;
  const given = new Set(Object.values(touches).map(({ stepId }) => stepId));
  const isTouch = stepIds.every((id) => given.has(id));
  return [
    action(isTouch ? 'clearTouch' : 'makeTouch', () => {
      const [only] = stepIds.length === 1 ? stepIds : [];
      const { project } = workbench.store.getState();
      const parties = only === undefined || isTouch ? {} : likelyParties(project, only);
      workbench.run(setTouch, { stepIds, isTouch: !isTouch, ...parties });
    }),
  ];
}
