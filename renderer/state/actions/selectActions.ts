import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Step } from '../../../shared/model/records.ts';
import { action } from './action.ts';
import type { Action, ActionId } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

/** Selecting all steps of the map that have something in common; for the palette. */
export function selectActions({ workbench }: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  const { project } = workbench.store.getState();
  const { mapId, select } = workbench.view.getState();
  const steps = mapId === null ? [] : readingOrder(project, mapId);
  const insights = insightsByStep(project);
  const first = project.steps[stepIds[0] ?? ''];

  function selecting(id: ActionId, isMeant: (step: Step) => boolean): Action {
    const found = steps.filter(isMeant);
    const run = (): void => {
      select(found.map((step) => step.id));
    };
    return action(id, run, found.length > 0);
  }

  return [
    ...(first === undefined ? [] : [selecting('selectSameKind', ({ kind }) => kind === first.kind)]),
    selecting('selectPains', ({ id }) => (insights.get(id) ?? []).some((insight) => !isPraisePoint(insight))),
    selecting('selectDecisions', ({ kind }) => kind === 'decision'),
    selecting('selectWaits', ({ kind }) => kind === 'wait'),
    selecting('selectMoments', ({ isMomentOfTruth }) => isMomentOfTruth),
  ];
}
