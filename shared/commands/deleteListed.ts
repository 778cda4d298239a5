import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { StepList } from './addListed.ts';
import type { Command } from './command.ts';
import { letGo } from './letGo.ts';

const labelKeys = { owners: 'deleteOwner', tags: 'deleteTag', channels: 'deleteChannel' } as const;

/** An owner, tag or channel, taken off the steps that have it; the steps stay. */
export const deleteListed: Command<{ readonly list: StepList; readonly id: Id }> = {
  refusal: (project, { list, id }) => (project[list][id] === undefined ? refuse('gone') : null),
  label: (project, { list, id }) => ({
    key: labelKeys[list],
    args: { name: project[list][id]?.name ?? '' },
  }),
  apply: (draft, { list, id }, { before }) => {
    if (list === 'tags') {
      for (const one of Object.values(before.stepTags)) if (one.tagId === id) delete draft.stepTags[one.id];
    } else {
      const column = list === 'owners' ? 'ownerId' : 'channelId';
      for (const one of Object.values(before.steps)) {
        const step = one[column] === id ? draft.steps[one.id] : undefined;
        if (step !== undefined) step[column] = null;
      }
    }
    for (const one of Object.values(before.mapTags)) if (one.tagId === id) delete draft.mapTags[one.id];
    for (const one of Object.values(before.mapOwners)) if (one.ownerId === id) delete draft.mapOwners[one.id];
    letGo(draft, before, list, new Set([id]));
    delete draft[list][id];
  },
};
