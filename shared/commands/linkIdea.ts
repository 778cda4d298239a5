import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nameOfWorkshop } from './editWorkshop.ts';

export interface LinkIdea {
  readonly ideaId: Id;
  readonly actionId: Id;
  /** Whether the action carries the idea out afterwards. */
  readonly isLinked: boolean;
}

/** Says that an action carries an idea out, or that it does not. */
export const linkIdea: Command<LinkIdea> = {
  refusal: (project, { ideaId, actionId }) =>
    project.ideas[ideaId] === undefined || project.actions[actionId] === undefined ? refuse('gone') : null,
  label: (project, { ideaId, isLinked }) => ({
    key: isLinked ? 'linkIdea' : 'unlinkIdea',
    args: { name: nameOfWorkshop(project, 'ideas', ideaId) },
  }),
  apply: (draft, { ideaId, actionId, isLinked }, { before, newId }) => {
    const links = Object.values(before.ideaActions).filter(
      (link) => link.ideaId === ideaId && link.actionId === actionId,
    );
    if (!isLinked) for (const { id } of links) delete draft.ideaActions[id];
    if (!isLinked || links.length > 0) return;
    const id = newId();
    draft.ideaActions[id] = { id, ideaId, actionId };
  },
};
