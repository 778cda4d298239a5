import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** Takes a tag off a map. */
export const untagMap: Command<{ readonly mapId: Id; readonly tagId: Id }> = {
  refusal: (project, { mapId }) => (project.maps[mapId] === undefined ? refuse('gone') : null),
  label: (project, { mapId }) => ({ key: 'untagMap', args: { name: project.maps[mapId]?.name ?? '' } }),
  apply: (draft, { mapId, tagId }, { before }) => {
    for (const one of Object.values(before.mapTags)) {
      if (one.mapId === mapId && one.tagId === tagId) delete draft.mapTags[one.id];
    }
  },
};
