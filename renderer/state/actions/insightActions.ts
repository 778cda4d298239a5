import { deleteInsight } from '../../../shared/commands/deleteInsight.ts';
import { reopenInsight } from '../../../shared/commands/reopenInsight.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { action, danger } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

/** What can be done with an insight. */
export function insightActions({ workbench }: ActionSetting, insightIds: readonly Id[]): readonly Action[] {
  const { run, view, store } = workbench;
  const insight = store.getState().project.insights[insightIds[0] ?? ''];
  if (insight === undefined) return [];
  const insightId = insight.id;
  const isPraised = insight.state === 'praised';
  const ask = () => {
    view.getState().ask({ kind: 'praise', insightId });
  };
  const remove = danger(() => {
    run(deleteInsight, { insightId });
  });
  const open = action('openInsight', () => {
    view.getState().ask({ kind: 'insight', insightId });
  });
  if (insight.polarity === 'praise') return [open, remove];
  return [
    open,
    action(isPraised ? 'editProof' : 'praise', ask),
    ...(isPraised ? [action('reopen', () => run(reopenInsight, { insightId }))] : []),
    remove,
  ];
}
