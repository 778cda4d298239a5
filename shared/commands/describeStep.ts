import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export const describeStep: Command<{ readonly stepId: Id; readonly description: string }> = {
  refusal: (project, { stepId }) => (project.steps[stepId] === undefined ? refuse('gone') : null),
  label: (project, { stepId }) => ({
    key: 'describeStep',
    args: { name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, { stepId, description }) => {
    const step = draft.steps[stepId];
    if (step !== undefined) step.description = cleanText(description, limits.textLength);
  },
};
