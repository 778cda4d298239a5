import { shapeOf } from '../analysis/shelf/flowShape.ts';
import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { FlowSource } from './adoptFlow.ts';
import type { Command } from './command.ts';

export interface SetOrigin {
  /** A standard flow of this project. */
  readonly mapId: Id;
  /** Where it stands on the shelf, with the same ids; null: it belongs to this project alone. */
  readonly source: FlowSource | null;
}

/** Says of a flow that it was put on the shelf as it is now, or that it goes its own way from here on. */
export const setOrigin: Command<SetOrigin> = {
  refusal: (project, { mapId }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    return project.maps[mapId].kind === 'flow' ? null : refuse('not-a-standard');
  },
  label: (project, { mapId, source }) => ({
    key: source === null ? 'leaveShelf' : 'putOnShelf',
    args: { name: project.maps[mapId]?.name ?? '' },
  }),
  apply: (draft, { mapId, source }, { before, newId }) => {
    for (const one of Object.values(before.mapOrigins)) {
      if (one.mapId === mapId) delete draft.mapOrigins[one.id];
    }
    if (source === null) return;
    const id = newId();
    draft.mapOrigins[id] = {
      id,
      mapId,
      sourceProject: source.projectId,
      sourceMap: source.mapId,
      number: source.number,
      name: before.maps[mapId]?.name ?? '',
      base: JSON.stringify(shapeOf(before, mapId)),
      ids: '{}',
    };
  },
};
