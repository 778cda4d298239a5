import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

/** An action without one of its effects. */
export const deleteActionEffect: Command<{ readonly id: Id }> = {
  refusal: (project, { id }) => (project.actionEffects[id] === undefined ? refuse('gone') : null),
  label: (project, { id }) => ({
    key: 'deleteActionEffect',
    args: { name: project.actions[project.actionEffects[id]?.actionId ?? '']?.title ?? '' },
  }),
  apply: (draft, { id }, { before }) => {
    removeRows(draft, before, 'actionEffects', new Set([id]));
  },
};
