import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import { addListed } from './addListed.ts';
import type { Command } from './command.ts';

export interface SetMapOwner {
  readonly mapId: Id;
  /** Null: nobody answers for it. */
  readonly ownerId: Id | null;
  /** Not null: an owner of this name is made first, under that id. */
  readonly newOwner: { readonly name: string } | null;
}

/** Who answers for a map. */
export const setMapOwner: Command<SetMapOwner> = {
  refusal: (project, { mapId, ownerId, newOwner }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    if (ownerId === null) return null;
    if (newOwner !== null) return addListed.refusal(project, { list: 'owners', id: ownerId, ...newOwner });
    return project.owners[ownerId] === undefined ? refuse('gone') : null;
  },
  label: (project, { mapId }) => ({
    key: 'setMapOwner',
    args: { name: project.maps[mapId]?.name ?? '' },
  }),
  apply: (draft, { mapId, ownerId, newOwner }, applying) => {
    if (newOwner !== null && ownerId !== null) {
      addListed.apply(draft, { list: 'owners', id: ownerId, ...newOwner }, applying);
    }
    const known = Object.values(applying.before.mapOwners).find((one) => one.mapId === mapId);
    const row = known === undefined ? undefined : draft.mapOwners[known.id];
    if (ownerId === null) {
      if (known !== undefined) delete draft.mapOwners[known.id];
    } else if (row === undefined) {
      const id = applying.newId();
      draft.mapOwners[id] = { id, mapId, ownerId };
    } else row.ownerId = ownerId;
  },
};
