import type { Id } from '../../../shared/model/ids.ts';
import { copyByMenu, pasteByMenu } from '../clipboard/hostClipboard.ts';
import { action } from './action.ts';
import type { Action, ActionId } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';
import { selectionOf } from './selectionOf.ts';

/** What the clipboard is for: steps, stages and lanes that are selected; whatever can be pasted into a map. */
export function clipboardActions({ workbench }: ActionSetting, selected: ReadonlySet<Id>): readonly Action[] {
  const { stepIds, stageIds, laneIds } = selectionOf(workbench.store.getState().project, selected);
  const isOfMap = stepIds.length + stageIds.length + laneIds.length > 0;
  if (!isOfMap && selected.size > 0) return [];
  const hostKeys = (id: ActionId, run: () => void): Action => ({ ...action(id, run), hasHostKeys: true });
  const takes: readonly Action[] = isOfMap
    ? [
        hostKeys('copy', () => {
          copyByMenu(workbench, selected, false);
        }),
        hostKeys('cut', () => {
          copyByMenu(workbench, selected, true);
        }),
      ]
    : [];
  return [
    ...takes,
    hostKeys('paste', () => {
      void pasteByMenu();
    }),
  ];
}
