import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface SetCollapsed {
  readonly table: 'stages' | 'lanes';
  readonly ids: readonly Id[];
  readonly isCollapsed: boolean;
}

/** Draws stages or lanes as strips that hide what lies in them, or opens them again. Their sizes stay. */
export const setCollapsed: Command<SetCollapsed> = {
  refusal: (project, { table, ids }) =>
    ids.every((id) => project[table][id] !== undefined) ? null : refuse('gone'),
  label: (project, { table, ids, isCollapsed }) => ({
    key: isCollapsed ? 'collapse' : 'expand',
    args: { count: new Set(ids).size, name: project[table][ids[0] ?? '']?.name ?? '' },
  }),
  apply: (draft, { table, ids, isCollapsed }) => {
    for (const id of ids) {
      const record = draft[table][id];
      if (record !== undefined) record.isCollapsed = isCollapsed;
    }
  },
};
