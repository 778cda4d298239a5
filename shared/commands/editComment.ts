import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface EditComment {
  readonly commentId: Id;
  /** What is left out stays as it is. */
  readonly text?: string;
  readonly isResolved?: boolean;
}

/** Other words for a comment, or: it is settled, or open again. */
export const editComment: Command<EditComment> = {
  refusal: (project, { commentId, text }) => {
    if (project.comments[commentId] === undefined) return refuse('gone');
    const isMissing = text !== undefined && cleanText(text, limits.textLength) === '';
    return isMissing ? refuse('comment-missing') : null;
  },
  label: (project, { commentId, isResolved }) => ({
    key: isResolved === undefined ? 'editComment' : isResolved ? 'resolveComment' : 'reopenComment',
    args: { name: project.steps[project.comments[commentId]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { commentId, text, isResolved }) => {
    const comment = draft.comments[commentId];
    if (comment === undefined) return;
    if (text !== undefined) comment.text = cleanText(text, limits.textLength);
    if (isResolved !== undefined) comment.isResolved = isResolved;
  },
};
