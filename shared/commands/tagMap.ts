import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import { addListed } from './addListed.ts';
import type { Command } from './command.ts';

export interface TagMap {
  readonly mapId: Id;
  readonly tagId: Id;
  /** Not null: a tag of this name is made first, under that id. */
  readonly newTag: { readonly name: string } | null;
}

/** Puts a tag on a map; one that it has stays. */
export const tagMap: Command<TagMap> = {
  refusal: (project, { mapId, tagId, newTag }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    if (newTag !== null) return addListed.refusal(project, { list: 'tags', id: tagId, ...newTag });
    return project.tags[tagId] === undefined ? refuse('gone') : null;
  },
  label: (project, { mapId }) => ({ key: 'tagMap', args: { name: project.maps[mapId]?.name ?? '' } }),
  apply: (draft, { mapId, tagId, newTag }, applying) => {
    if (newTag !== null) addListed.apply(draft, { list: 'tags', id: tagId, ...newTag }, applying);
    const rows = Object.values(applying.before.mapTags);
    if (rows.some((one) => one.mapId === mapId && one.tagId === tagId)) return;
    const id = applying.newId();
    draft.mapTags[id] = { id, mapId, tagId };
  },
};
