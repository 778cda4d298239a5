import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export const removeStepLink: Command<{ readonly linkId: Id }> = {
  refusal: (project, { linkId }) => (project.stepLinks[linkId] === undefined ? refuse('gone') : null),
  label: (project, { linkId }) => ({
    key: 'removeStepLink',
    args: { name: project.steps[project.stepLinks[linkId]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { linkId }) => {
    delete draft.stepLinks[linkId];
  },
};
