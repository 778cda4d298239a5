import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { refuse } from '../rules/refusal.ts';
import type { ActionFields } from './actionFields.ts';
import { refusalOfFields, setActionFields } from './actionFields.ts';
import type { Command } from './command.ts';

export interface EditActions {
  readonly actionIds: readonly Id[];
  /** What is left out stays as it is in each of them. */
  readonly fields: Partial<ActionFields>;
}

/** Sets one field or several on one action or many. */
export const editActions: Command<EditActions> = {
  refusal: (project, { actionIds, fields }) =>
    areActions(project, actionIds) ? refusalOfFields(project, fields) : refuse('gone'),
  label: (project, { actionIds, fields }) => ({
    key: Object.keys(fields).join() === 'state' ? 'setActionState' : 'editActions',
    args: { count: new Set(actionIds).size, name: project.actions[actionIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { actionIds, fields }, { before }) => {
    for (const id of new Set(actionIds)) {
      const [action, was] = [draft.actions[id], before.actions[id]];
      if (action !== undefined && was !== undefined) setActionFields(action, was, fields);
    }
  },
};

/** Whether these are actions of the project, one at least. */
export function areActions(project: Project, ids: readonly Id[]): boolean {
  return ids.length > 0 && ids.every((id) => project.actions[id] !== undefined);
}
