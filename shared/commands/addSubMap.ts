import type { Id } from '../model/ids.ts';
import { lanesOf, mapsOf } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import { addMap } from './addMap.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface AddSubMap {
  readonly stepId: Id;
  /** Of the new map. */
  readonly id: Id;
  readonly stageName: string;
}

/**
 * A new map that shows a step in detail: of the kind of the step's map and behind it, called as the step, with the same
 * lanes, of the same participants, and one stage to begin with. The step leads there.
 */
export const addSubMap: Command<AddSubMap> = {
  refusal: (project, { stepId }) => (project.steps[stepId] === undefined ? refuse('gone') : null),
  label: (project, { stepId }) => ({ key: 'addSubMap', args: { name: project.steps[stepId]?.title ?? '' } }),
  apply: (draft, { stepId, id, stageName }, applying) => {
    const { newId, before } = applying;
    const from = before.steps[stepId];
    const map = before.maps[from?.mapId ?? ''];
    const step = draft.steps[stepId];
    if (from === undefined || map === undefined || step === undefined) return;
    const stageNames = map.kind === 'network' ? [] : [stageName];
    const { kind } = map;
    addMap.apply(draft, { id, kind, name: from.title, stageNames, lanes: [] }, applying);
    for (const lane of lanesOf(before, map.id)) {
      const laneId = newId();
      draft.lanes[laneId] = { ...lane, id: laneId, mapId: id, isCollapsed: false };
      for (const one of Object.values(before.laneParticipants)) {
        if (one.laneId !== lane.id) continue;
        const ownId = newId();
        draft.laneParticipants[ownId] = { ...one, id: ownId, laneId };
      }
    }
    const maps = mapsOf(before);
    placeAmong(
      draft.maps,
      [...maps, { id, position: draft.maps[id]?.position ?? '' }],
      id,
      maps.indexOf(map) + 1,
    );
    step.linkedMapId = id;
  },
};
