import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface HoldAgainst {
  readonly mapId: Id;
  /** Null: against none any more. */
  readonly flowMapId: Id | null;
}

/**
 * Says which standard flow a journey is held against. What its steps carried out of another flow is forgotten: a step
 * stands for one step of one flow.
 */
export const holdAgainst: Command<HoldAgainst> = {
  refusal: (project, { mapId, flowMapId }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    if (flowMapId === null) return null;
    const flow = project.maps[flowMapId];
    if (flow === undefined) return refuse('gone');
    return flow.kind !== 'flow' || mapId === flowMapId || project.maps[mapId].kind === 'network'
      ? refuse('not-a-standard')
      : null;
  },
  label: (project, { mapId, flowMapId }) => ({
    key: flowMapId === null ? 'holdAgainstNone' : 'holdAgainst',
    args: { name: project.maps[mapId]?.name ?? '', flow: project.maps[flowMapId ?? '']?.name ?? '' },
  }),
  apply: (draft, { mapId, flowMapId }, { newId, before }) => {
    const was = Object.values(before.mapStandards).find((one) => one.mapId === mapId);
    if ((was?.flowMapId ?? null) === flowMapId) return;
    for (const { id, stepId, standardStepId } of Object.values(before.stepMatches)) {
      const isOfOther = before.steps[standardStepId]?.mapId !== flowMapId;
      if (before.steps[stepId]?.mapId === mapId && isOfOther) delete draft.stepMatches[id];
    }
    if (was !== undefined) delete draft.mapStandards[was.id];
    if (flowMapId === null) return;
    const id = newId();
    draft.mapStandards[id] = { id, mapId, flowMapId };
  },
};
