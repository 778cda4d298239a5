import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export const deleteComment: Command<{ readonly commentId: Id }> = {
  refusal: (project, { commentId }) => (project.comments[commentId] === undefined ? refuse('gone') : null),
  label: (project, { commentId }) => ({
    key: 'deleteComment',
    args: { name: project.steps[project.comments[commentId]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { commentId }) => {
    delete draft.comments[commentId];
  },
};
