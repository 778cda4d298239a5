import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { byPosition } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nameOfWorkshop } from './editWorkshop.ts';
import type { WorkshopTable } from './editWorkshop.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveWorkshop {
  readonly table: WorkshopTable;
  readonly id: Id;
  /** Among its siblings, itself not counted: of a note those of its cluster, of an idea those of its question. */
  readonly index: number;
}

const labelKeys = {
  notes: 'moveNote',
  clusters: 'moveCluster',
  questions: 'moveQuestion',
  ideas: 'moveIdea',
} as const;

/** Another place among its siblings for a note, a cluster, a question or an idea. */
export const moveWorkshop: Command<MoveWorkshop> = {
  refusal: (project, { table, id }) => (project[table][id] === undefined ? refuse('gone') : null),
  label: (project, { table, id }) => ({
    key: labelKeys[table],
    args: { name: nameOfWorkshop(project, table, id) },
  }),
  apply: (draft, { table, id, index }, { before }) => {
    placeAmong(draft[table], [...siblingsOf(before, table, id)].sort(byPosition), id, index);
  },
};

interface Sibling {
  readonly id: Id;
  readonly position: string;
}

function siblingsOf(project: Project, table: WorkshopTable, id: Id): readonly Sibling[] {
  if (table === 'notes') {
    return Object.values(project.notes).filter((one) => one.clusterId === project.notes[id]?.clusterId);
  }
  if (table === 'ideas') {
    return Object.values(project.ideas).filter((one) => one.questionId === project.ideas[id]?.questionId);
  }
  return Object.values<Sibling>(project[table]);
}
