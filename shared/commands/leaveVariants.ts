import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { leaveGroup } from './leaveGroup.ts';

/** A map that is a variant of others stands alone again. */
export const leaveVariants: Command<{ readonly mapId: Id }> = {
  refusal: (project, { mapId }) => (project.maps[mapId] === undefined ? refuse('gone') : null),
  label: (project, { mapId }) => ({ key: 'leaveVariants', args: { name: project.maps[mapId]?.name ?? '' } }),
  apply: (draft, { mapId }, { before }) => {
    leaveGroup(draft, before, mapId);
  },
};
