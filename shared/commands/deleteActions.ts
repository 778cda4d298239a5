import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { areActions } from './editActions.ts';
import { removeRows } from './letGo.ts';

/** Actions with their effects, what they need and exclude, and their places in portfolios. */
export const deleteActions: Command<{ readonly actionIds: readonly Id[] }> = {
  refusal: (project, { actionIds }) => (areActions(project, actionIds) ? null : refuse('gone')),
  label: (project, { actionIds }) => ({
    key: 'deleteActions',
    args: { count: new Set(actionIds).size, name: project.actions[actionIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { actionIds }, { before }) => {
    removeRows(draft, before, 'actions', new Set(actionIds));
  },
};
