import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeSteps } from './remove.ts';

export interface DeleteSelection {
  readonly stepIds: readonly Id[];
  readonly connectionIds: readonly Id[];
}

/** Steps with their connections and the insights that lie on no other step, and connections. */
export const deleteSelection: Command<DeleteSelection> = {
  refusal: (project, { stepIds, connectionIds }) =>
    connectionIds.every((id) => project.connections[id] !== undefined)
      ? mayEditSteps(project, stepIds)
      : refuse('gone'),
  label: (project, { stepIds, connectionIds }) => ({
    key: stepIds.length === 0 ? 'deleteConnections' : 'deleteSteps',
    args: {
      count: stepIds.length === 0 ? connectionIds.length : stepIds.length,
      name: project.steps[stepIds[0] ?? '']?.title ?? '',
    },
  }),
  apply: (draft, { stepIds, connectionIds }, { before }) => {
    removeSteps(draft, before, new Set(stepIds));
    for (const id of connectionIds) delete draft.connections[id];
  },
};
