import { shapeOf } from '../analysis/shelf/flowShape.ts';
import type { Clip } from '../formats/clipboard/clip.ts';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { mapsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { isWhole } from '../rules/isWhole.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { pasteRecords } from './pasteRecords.ts';

export interface FlowSource {
  /** The project of the shelf, and the flow in it. */
  readonly projectId: Id;
  readonly mapId: Id;
  readonly number: number;
}

export interface AdoptFlow {
  /** Of the copy. */
  readonly id: Id;
  readonly name: string;
  /** The version, as it was published. */
  readonly clip: Clip;
  readonly source: FlowSource;
}

/** A flow of the shelf, put into this project as a map of its own that knows where it came from. */
export const adoptFlow: Command<AdoptFlow> = {
  refusal: (project, { id, clip, name }) => {
    if (cleanLine(name, limits.nameLength) === '') return refuse('name-missing');
    if (project.maps[id] !== undefined || !isWhole(clip.records)) return refuse('gone');
    return clip.records.maps[clip.mapId]?.kind === 'flow' ? null : refuse('not-a-standard');
  },
  label: (_project, { name, source }) => ({
    key: 'adoptFlow',
    args: { name: cleanLine(name, limits.nameLength), number: source.number },
  }),
  apply: (draft, { id, name, clip, source }, applying) => {
    const { before, newId } = applying;
    const flow = clip.records.maps[clip.mapId];
    if (flow === undefined) return;
    draft.maps[id] = {
      ...blanks.maps,
      id,
      kind: 'flow',
      name: cleanLine(name, limits.nameLength),
      description: flow.description,
      position: positionBehind(mapsOf(before)),
      variantGroup: null,
      variant: null,
    };
    const { stages, lanes, steps } = clip.records;
    const named = [stages, lanes, steps].flatMap((table) => Object.keys(table));
    const ids: Readonly<Record<Id, Id>> = Object.fromEntries(named.map((one) => [one, newId()]));
    const places = Object.fromEntries(
      Object.values(steps).map(({ id: stepId, stageId, laneId, x, y }) => [
        stepId,
        { stageId: ids[stageId ?? ''] ?? null, laneId: ids[laneId ?? ''] ?? null, x, y },
      ]),
    );
    pasteRecords.apply(draft, { clip, mapId: id, ids, places }, applying);
    const originId = newId();
    draft.mapOrigins[originId] = {
      id: originId,
      mapId: id,
      sourceProject: source.projectId,
      sourceMap: source.mapId,
      number: source.number,
      name: flow.name,
      base: JSON.stringify(shapeOf(clip.records, clip.mapId)),
      ids: JSON.stringify(ids),
    };
  },
};
