import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nameOfWorkshop } from './editWorkshop.ts';

export interface LinkQuestion {
  readonly questionId: Id;
  readonly insightId: Id;
  /** Whether the question comes from it afterwards. */
  readonly isLinked: boolean;
}

/** Says that a question comes from an insight, or that it does not. */
export const linkQuestion: Command<LinkQuestion> = {
  refusal: (project, { questionId, insightId }) =>
    project.questions[questionId] === undefined || project.insights[insightId] === undefined
      ? refuse('gone')
      : null,
  label: (project, { questionId, isLinked }) => ({
    key: isLinked ? 'linkQuestion' : 'unlinkQuestion',
    args: { name: nameOfWorkshop(project, 'questions', questionId) },
  }),
  apply: (draft, { questionId, insightId, isLinked }, { before, newId }) => {
    const links = Object.values(before.questionInsights).filter(
      (link) => link.questionId === questionId && link.insightId === insightId,
    );
    if (!isLinked) for (const { id } of links) delete draft.questionInsights[id];
    if (!isLinked || links.length > 0) return;
    const id = newId();
    draft.questionInsights[id] = { id, questionId, insightId };
  },
};
