import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** Clusters, questions and ideas: what has words of its own. Notes have `editNotes`. */
export type EditWorkshop = { readonly id: Id } & (
  | { readonly table: 'clusters'; readonly name: string }
  | { readonly table: 'questions'; readonly text: string }
  | {
      readonly table: 'ideas';
      readonly text?: string;
      /** The question that it answers; null: none. */
      readonly questionId?: Id | null;
    }
);

const labelKeys = { clusters: 'editCluster', questions: 'editQuestion', ideas: 'editIdea' } as const;

/** The words of a cluster, a question or an idea, and which question an idea answers. */
export const editWorkshop: Command<EditWorkshop> = {
  refusal: (project, args) => {
    if (project[args.table][args.id] === undefined) return refuse('gone');
    if (args.table === 'clusters') {
      return cleanLine(args.name, limits.nameLength) === '' ? refuse('name-missing') : null;
    }
    const isGone =
      args.table === 'ideas' &&
      (args.questionId ?? null) !== null &&
      project.questions[args.questionId ?? ''] === undefined;
    if (isGone) return refuse('gone');
    const isEmpty = args.text !== undefined && cleanText(args.text, limits.textLength) === '';
    return isEmpty ? refuse('words-missing') : null;
  },
  label: (project, { table, id }) => ({
    key: labelKeys[table],
    args: { name: nameOfWorkshop(project, table, id) },
  }),
  apply: (draft, args) => {
    if (args.table === 'clusters') {
      const cluster = draft.clusters[args.id];
      if (cluster !== undefined) cluster.name = cleanLine(args.name, limits.nameLength);
      return;
    }
    const record = draft[args.table][args.id];
    if (record !== undefined && args.text !== undefined)
      record.text = cleanText(args.text, limits.textLength);
    const idea = args.table === 'ideas' ? draft.ideas[args.id] : undefined;
    if (idea !== undefined && args.table === 'ideas' && args.questionId !== undefined) {
      idea.questionId = args.questionId;
    }
  },
};

export type WorkshopTable = 'notes' | 'clusters' | 'questions' | 'ideas';

/** What a record of the workshop is called in the name of a change; empty where it is gone. */
export function nameOfWorkshop(project: Project, table: WorkshopTable, id: Id | undefined): string {
  const record = project[table][id ?? ''];
  if (record === undefined) return '';
  return cleanLine('name' in record ? record.name : record.text, limits.nameLength);
}
