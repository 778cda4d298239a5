import type { ChangeLabel } from '../model/change.ts';
import type { Id } from '../model/ids.ts';
import type { InsightState } from '../model/records.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface SetColumnLimit {
  /** Of the record, where the column has no limit yet. */
  readonly id: Id;
  readonly state: InsightState;
  /** Cards at most, 1…10,000; null: as many as there are. */
  readonly most: number | null;
}

/** How many cards a column of the board should hold at most: more are shown as too many, and not refused. */
export const setColumnLimit: Command<SetColumnLimit> = {
  refusal: (_project, { most }) =>
    most === null || (Number.isInteger(most) && most >= 1 && most <= 10_000) ? null : refuse('not-a-number'),
  label: (_project, { most }): ChangeLabel => ({
    key: most === null ? 'clearColumnLimit' : 'setColumnLimit',
    args: most === null ? {} : { count: most },
  }),
  apply: (draft, { id, state, most }, { before }) => {
    const limit = Object.values(before.columnLimits).find((one) => one.state === state);
    const held = limit === undefined ? undefined : draft.columnLimits[limit.id];
    if (most === null) {
      if (limit !== undefined) delete draft.columnLimits[limit.id];
    } else if (held !== undefined) held.most = most;
    else draft.columnLimits[id] = { id, state, most };
  },
};
