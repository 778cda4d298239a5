import type { Id } from '../model/ids.ts';
import { lanesOf, stagesOf, stepIdsWhere, stepsOf } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { leaveGroup } from './leaveGroup.ts';
import { removeEmptyLane, removeSteps } from './remove.ts';

/**
 * A map with all that lies on it; the participants stay, and so do steps of other maps that led to it. A map that is
 * the last of its variants is a variant of nothing any more.
 */
export const deleteMap: Command<{ readonly mapId: Id }> = {
  refusal: (project, { mapId }) =>
    project.maps[mapId] === undefined
      ? refuse('gone')
      : mayEditSteps(
          project,
          stepIdsWhere(project, (step) => step.mapId === mapId),
        ),
  label: (project, { mapId }) => ({ key: 'deleteMap', args: { name: project.maps[mapId]?.name ?? '' } }),
  apply: (draft, { mapId }, { before }) => {
    removeSteps(draft, before, new Set(stepsOf(before, mapId).map((step) => step.id)));
    for (const stage of stagesOf(before, mapId)) delete draft.stages[stage.id];
    for (const lane of lanesOf(before, mapId)) removeEmptyLane(draft, before, lane.id);
    for (const { id, linkedMapId } of Object.values(before.steps)) {
      const step = linkedMapId === mapId ? draft.steps[id] : undefined;
      if (step !== undefined) step.linkedMapId = null;
    }
    for (const one of Object.values(before.mapStandards)) {
      if (one.mapId === mapId || one.flowMapId === mapId) delete draft.mapStandards[one.id];
    }
    for (const table of ['flowVersions', 'mapOrigins', 'mapOwners', 'mapTags'] as const) {
      for (const one of Object.values<{ readonly id: Id; readonly mapId: Id }>(before[table])) {
        if (one.mapId === mapId) delete draft[table][one.id];
      }
    }
    // A journey that was made of it knows of no origin any more.
    for (const one of Object.values(before.mapOrigins)) {
      if (one.sourceProject === null && one.sourceMap === mapId) delete draft.mapOrigins[one.id];
    }
    leaveGroup(draft, before, mapId);
    delete draft.maps[mapId];
  },
};
