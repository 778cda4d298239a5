import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface ShowArc {
  readonly mapId: Id;
  readonly showsArc: boolean;
}

/** Draws the dramatic arc beside the emotion curves of a map, or no longer. */
export const showArc: Command<ShowArc> = {
  refusal: (project, { mapId }) => (project.maps[mapId] === undefined ? refuse('gone') : null),
  label: (project, { mapId, showsArc }) => ({
    key: showsArc ? 'showArc' : 'hideArc',
    args: { name: project.maps[mapId]?.name ?? '' },
  }),
  apply: (draft, { mapId, showsArc }) => {
    const map = draft.maps[mapId];
    if (map !== undefined) map.showsArc = showsArc;
  },
};
