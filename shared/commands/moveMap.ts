import type { Id } from '../model/ids.ts';
import { mapsOf } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

/** Puts a map at a place among the maps of the project, itself not counted. */
export const moveMap: Command<{ readonly mapId: Id; readonly index: number }> = {
  refusal: (project, { mapId }) => (project.maps[mapId] === undefined ? refuse('gone') : null),
  label: (project, { mapId }) => ({ key: 'moveMap', args: { name: project.maps[mapId]?.name ?? '' } }),
  apply: (draft, { mapId, index }, { before }) => {
    placeAmong(draft.maps, mapsOf(before), mapId, index);
  },
};
