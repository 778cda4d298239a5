import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import { putAction } from './addAction.ts';
import type { Command } from './command.ts';
import { nameOfWorkshop } from './editWorkshop.ts';

export interface IdeaToAction {
  readonly ideaId: Id;
  /** Of the action that it becomes. */
  readonly id: Id;
  readonly title: string;
}

/** Makes an action that carries an idea out; the idea stays, and leads to it. */
export const ideaToAction: Command<IdeaToAction> = {
  refusal: (project, { ideaId, title }) => {
    if (project.ideas[ideaId] === undefined) return refuse('gone');
    return cleanLine(title, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (project, { ideaId }) => ({
    key: 'ideaToAction',
    args: { name: nameOfWorkshop(project, 'ideas', ideaId) },
  }),
  apply: (draft, { ideaId, id, title }, { before, newId }) => {
    putAction(draft, before, { id, title });
    const linkId = newId();
    draft.ideaActions[linkId] = { id: linkId, ideaId, actionId: id };
  },
};
