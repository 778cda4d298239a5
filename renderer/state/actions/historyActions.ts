import type { Id } from '../../../shared/model/ids.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

/** What can be done with the past of the project; in the menu of a step it would only be in the way. */
export function historyActions({ workbench }: ActionSetting, selected: ReadonlySet<Id>): readonly Action[] {
  if (selected.size > 0) return [];
  const { ask } = workbench.view.getState();
  return [
    action('history', () => {
      ask({ kind: 'history' });
    }),
    action('nameVersion', () => {
      ask({ kind: 'name-version' });
    }),
  ];
}
