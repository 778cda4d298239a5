import { reverseConnections } from '../../../shared/commands/reverseConnections.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';

/** What can be done with one connection or several. */
export function connectionActions(setting: ActionSetting, connectionIds: readonly Id[]): readonly Action[] {
  const { run, view } = setting.workbench;
  const [connectionId] = connectionIds;
  const isOne = connectionIds.length === 1;
  const put = (end: 'from' | 'to') => () => {
    if (connectionId !== undefined) view.getState().ask({ kind: 'reconnect', connectionId, end });
  };
  return [
    action('reverse', () => {
      run(reverseConnections, { connectionIds });
    }),
    action('reconnectFrom', put('from'), isOne),
    action('reconnectTo', put('to'), isOne),
  ];
}
