import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import type { Command } from './command.ts';

export const removeStepLink: Command<{ readonly linkId: Id }> = {
  refusal: (project, { linkId }) => mayEditSteps(project, [project.stepLinks[linkId]?.stepId ?? '']),
  label: (project, { linkId }) => ({
    key: 'removeStepLink',
    args: { name: project.steps[project.stepLinks[linkId]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { linkId }) => {
    delete draft.stepLinks[linkId];
  },
};
