import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nameOfWorkshop } from './editWorkshop.ts';
import type { WorkshopTable } from './editWorkshop.ts';
import { removeRows } from './letGo.ts';

export interface DeleteWorkshop {
  readonly table: WorkshopTable;
  readonly ids: readonly Id[];
}

const labelKeys = {
  notes: 'deleteNotes',
  clusters: 'deleteClusters',
  questions: 'deleteQuestions',
  ideas: 'deleteIdeas',
} as const;

/** Notes, clusters, questions or ideas; the notes of a cluster and the ideas of a question stay, without it. */
export const deleteWorkshop: Command<DeleteWorkshop> = {
  refusal: (project, { table, ids }) =>
    ids.length === 0 || ids.some((id) => project[table][id] === undefined) ? refuse('gone') : null,
  label: (project, { table, ids }) => ({
    key: labelKeys[table],
    args: { count: new Set(ids).size, name: nameOfWorkshop(project, table, ids[0]) },
  }),
  apply: (draft, { table, ids }, { before }) => {
    removeRows(draft, before, table, new Set(ids));
  },
};
