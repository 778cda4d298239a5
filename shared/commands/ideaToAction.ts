import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import { putAction } from './addAction.ts';
import { putEffect } from './addActionFor.ts';
import type { Command } from './command.ts';
import { nameOfWorkshop } from './editWorkshop.ts';

export interface IdeaToAction {
  readonly ideaId: Id;
  /** Of the action that it becomes. */
  readonly id: Id;
  readonly title: string;
  /** The pain that it is made against, and how much of it is to go, 0…1; left out: none yet. */
  readonly against?: { readonly insightId: Id; readonly share: number };
}

/** Makes an action that carries an idea out; the idea stays, and leads to it. */
export const ideaToAction: Command<IdeaToAction> = {
  refusal: (project, { ideaId, title, against }) => {
    if (project.ideas[ideaId] === undefined) return refuse('gone');
    if (cleanLine(title, limits.nameLength) === '') return refuse('name-missing');
    if (against === undefined) return null;
    if (project.insights[against.insightId] === undefined) return refuse('gone');
    return Number.isFinite(against.share) ? null : refuse('not-a-number');
  },
  label: (project, { ideaId }) => ({
    key: 'ideaToAction',
    args: { name: nameOfWorkshop(project, 'ideas', ideaId) },
  }),
  apply: (draft, { ideaId, id, title, against }, { before, newId }) => {
    putAction(draft, before, { id, title });
    const linkId = newId();
    draft.ideaActions[linkId] = { id: linkId, ideaId, actionId: id };
    if (against !== undefined) putEffect(draft, newId(), id, against.insightId, against.share, 'assumed');
  },
};
