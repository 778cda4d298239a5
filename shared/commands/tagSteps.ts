import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import { addListed } from './addListed.ts';
import type { Command } from './command.ts';

export interface TagSteps {
  readonly stepIds: readonly Id[];
  readonly tagId: Id;
  /** Not null: a tag of this name is made first, under that id. */
  readonly newTag: { readonly name: string } | null;
}

/** Puts a tag on steps; those that have it keep it. */
export const tagSteps: Command<TagSteps> = {
  refusal: (project, { stepIds, tagId, newTag }) => {
    const locked = mayEditSteps(project, stepIds);
    if (locked !== null) return locked;
    if (newTag !== null) return addListed.refusal(project, { list: 'tags', id: tagId, ...newTag });
    return project.tags[tagId] === undefined ? refuse('gone') : null;
  },
  label: (project, { stepIds, tagId, newTag }) => ({
    key: 'tagSteps',
    args: {
      count: new Set(stepIds).size,
      name: project.steps[stepIds[0] ?? '']?.title ?? '',
      tag:
        project.tags[tagId]?.name ??
        addListed.label(project, { list: 'tags', id: tagId, name: newTag?.name ?? '' }).args['name'] ??
        '',
    },
  }),
  apply: (draft, { stepIds, tagId, newTag }, applying) => {
    if (newTag !== null) addListed.apply(draft, { list: 'tags', id: tagId, ...newTag }, applying);
    const tagged = new Set(
      Object.values(applying.before.stepTags)
        .filter((one) => one.tagId === tagId)
        .map((one) => one.stepId),
    );
    for (const stepId of new Set(stepIds)) {
      if (tagged.has(stepId)) continue;
      const id = applying.newId();
      draft.stepTags[id] = { id, stepId, tagId };
    }
  },
};
