import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddComment {
  readonly id: Id;
  readonly stepId: Id;
  /** As the person calls themselves; may be empty. */
  readonly author: string;
  readonly text: string;
}

/** What somebody says about a step. */
export const addComment: Command<AddComment> = {
  refusal: (project, { stepId, text }) => {
    if (project.steps[stepId] === undefined) return refuse('gone');
    return cleanText(text, limits.textLength) === '' ? refuse('comment-missing') : null;
  },
  label: (project, { stepId }) => ({ key: 'addComment', args: { name: project.steps[stepId]?.title ?? '' } }),
  apply: (draft, { id, stepId, author, text }, { now }) => {
    draft.comments[id] = {
      id,
      stepId,
      author: cleanLine(author, limits.nameLength),
      text: cleanText(text, limits.textLength),
      at: now(),
      isResolved: false,
    };
  },
};
