import { editSteps } from '../../../shared/commands/editSteps.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

/** Marks steps as moments of truth, or takes that back where all of them are; for the palette. */
export function momentActions({ workbench }: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  if (stepIds.length === 0) return [];
  const { steps } = workbench.store.getState().project;
  const areMoments = stepIds.every((id) => steps[id]?.isMomentOfTruth === true);
  return [
    action(areMoments ? 'unmarkMoment' : 'markMoment', () => {
      workbench.run(editSteps, { stepIds, fields: { isMomentOfTruth: !areMoments } });
    }),
  ];
}
