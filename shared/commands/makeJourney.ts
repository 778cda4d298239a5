import { shapeOf } from '../analysis/shelf/flowShape.ts';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { lanesOf, mapsOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { copyMapContent } from './copyMapContent.ts';
import { placeAmong } from './placeAmong.ts';

export interface MakeJourney {
  readonly flowMapId: Id;
  /** Of the journey. */
  readonly id: Id;
  readonly name: string;
  /** What the row of its emotion curve is called, where the flow has none. */
  readonly emotionName: string;
}

/** What the parties, channels and owners of a flow are, they are of the journey as well; what was said of its steps stays there. */
const tables = ['stepParticipants', 'stepTags', 'stepLinks', 'stepPictures'] as const;

/**
 * A journey that does what a standard flow asks: its stages, lanes, steps and connections, behind it. Each step knows
 * which step of the flow it carries out, and the journey is held against the flow.
 */
export const makeJourney: Command<MakeJourney> = {
  refusal: (project, { flowMapId, name, emotionName }) => {
    const flow = project.maps[flowMapId];
    if (flow === undefined) return refuse('gone');
    if (flow.kind !== 'flow') return refuse('not-a-standard');
    const names = [name, emotionName];
    return names.some((one) => cleanLine(one, limits.nameLength) === '') ? refuse('name-missing') : null;
  },
  label: (project, { flowMapId, name }) => ({
    key: 'makeJourney',
    args: { name: cleanLine(name, limits.nameLength), flow: project.maps[flowMapId]?.name ?? '' },
  }),
  apply: (draft, { flowMapId, id, name, emotionName }, applying) => {
    const { before, newId } = applying;
    const flow = before.maps[flowMapId];
    if (flow === undefined) return;
    const maps = mapsOf(before);
    draft.maps[id] = {
      ...flow,
      id,
      kind: 'journey',
      name: cleanLine(name, limits.nameLength),
      description: '',
      variantGroup: null,
      variant: null,
    };
    placeAmong(draft.maps, maps, id, maps.findIndex((one) => one.id === flowMapId) + 1);
    const copy = { mapId: flowMapId, copyId: id, isSame: false, tables, hasInsights: false } as const;
    const { grid, steps } = copyMapContent(draft, copy, applying);
    for (const [standardStepId, stepId] of steps) {
      const step = draft.steps[stepId];
      if (step !== undefined) step.isLocked = false;
      const matchId = newId();
      draft.stepMatches[matchId] = { id: matchId, stepId, standardStepId };
    }
    const originId = newId();
    draft.mapOrigins[originId] = {
      id: originId,
      mapId: id,
      sourceProject: null,
      sourceMap: flowMapId,
      number: null,
      name: flow.name,
      base: JSON.stringify(shapeOf(before, flowMapId)),
      ids: JSON.stringify(Object.fromEntries([...grid, ...steps])),
    };
    const heldId = newId();
    draft.mapStandards[heldId] = { id: heldId, mapId: id, flowMapId };
    const lanes = lanesOf(before, flowMapId);
    if (lanes.some(({ role }) => role === 'emotion')) return;
    const laneId = newId();
    draft.lanes[laneId] = {
      ...blanks.lanes,
      id: laneId,
      mapId: id,
      name: cleanLine(emotionName, limits.nameLength),
      position: positionBehind(lanes),
      height: sizes.emotionBand,
      role: 'emotion',
    };
  },
};
