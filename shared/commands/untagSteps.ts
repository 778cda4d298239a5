import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** Takes a tag off steps. */
export const untagSteps: Command<{ readonly stepIds: readonly Id[]; readonly tagId: Id }> = {
  refusal: (project, { stepIds, tagId }) =>
    project.tags[tagId] === undefined ? refuse('gone') : mayEditSteps(project, stepIds),
  label: (project, { stepIds, tagId }) => ({
    key: 'untagSteps',
    args: {
      count: new Set(stepIds).size,
      name: project.steps[stepIds[0] ?? '']?.title ?? '',
      tag: project.tags[tagId]?.name ?? '',
    },
  }),
  apply: (draft, { stepIds, tagId }, { before }) => {
    const meant = new Set(stepIds);
    for (const one of Object.values(before.stepTags)) {
      if (one.tagId === tagId && meant.has(one.stepId)) delete draft.stepTags[one.id];
    }
  },
};
