import type { Id } from '../model/ids.ts';
import type { StepKind } from '../model/records.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export const setStepKind: Command<{ readonly stepIds: readonly Id[]; readonly kind: StepKind }> = {
  refusal: (project, { stepIds }) =>
    stepIds.every((id) => project.steps[id] !== undefined) ? null : refuse('gone'),
  label: (project, { stepIds }) => ({
    key: 'setStepKind',
    args: { count: stepIds.length, name: project.steps[stepIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepIds, kind }) => {
    for (const id of stepIds) {
      const step = draft.steps[id];
      if (step !== undefined) step.kind = kind;
    }
  },
};
