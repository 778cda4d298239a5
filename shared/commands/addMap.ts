import { limits } from '../model/limits.ts';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { firstPosition, positionBehind, positionsAfter } from '../model/positionBetween.ts';
import type { LaneRole, MapKind } from '../model/records.ts';
import { mapsOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import { addNode } from './addNode.ts';
import type { Command } from './command.ts';
import { participantNamed } from './participantNamed.ts';
import type { NamedParty } from './participantNamed.ts';

interface NewLane {
  readonly name: string;
  readonly role: LaneRole | null;
  /** The party whose lane it is: one of that name is used, or made. */
  readonly participant: NamedParty | null;
}

export interface AddMap {
  readonly id: Id;
  readonly kind: MapKind;
  readonly name: string;
  readonly stageNames: readonly string[];
  readonly lanes: readonly NewLane[];
  /** Of a value network: who stands where (top left corner, px at 100 %) … */
  readonly nodes?: readonly { readonly party: NamedParty; readonly x: number; readonly y: number }[];
  /** … and what they exchange, by their places in `nodes`. */
  readonly exchanges?: readonly {
    readonly from: number;
    readonly to: number;
    readonly given: string;
    readonly received: string;
  }[];
}

/** A new map behind the others, with its first stages and lanes, or the parties of a value network. */
export const addMap: Command<AddMap> = {
  refusal: (_project, { name, lanes, nodes }) => {
    const names = [
      name,
      ...lanes.flatMap((lane) => [lane.name, lane.participant?.name ?? lane.name]),
      ...(nodes ?? []).map(({ party }) => party.name),
    ];
    return names.some((one) => cleanLine(one, limits.nameLength) === '') ? refuse('name-missing') : null;
  },
  label: (_project, { name }) => ({ key: 'addMap', args: { name: cleanLine(name, limits.nameLength) } }),
  apply: (draft, { id, kind, name, stageNames, lanes, nodes, exchanges }, applying) => {
    const { newId, before } = applying;
    draft.maps[id] = {
      ...blanks.maps,
      id,
      kind,
      name: cleanLine(name, limits.nameLength),
      description: '',
      position: positionBehind(mapsOf(before)),
      variantGroup: null,
      variant: null,
    };
    const stagePositions = positionsAfter(null, stageNames.length);
    for (const [index, stageName] of stageNames.entries()) {
      const stageId = newId();
      draft.stages[stageId] = {
        ...blanks.stages,
        id: stageId,
        mapId: id,
        name: cleanLine(stageName, limits.nameLength),
        position: stagePositions[index] ?? firstPosition,
        width: sizes.stageWidth,
      };
    }
    const lanePositions = positionsAfter(null, lanes.length);
    for (const [index, lane] of lanes.entries()) {
      const laneId = newId();
      draft.lanes[laneId] = {
        ...blanks.lanes,
        id: laneId,
        mapId: id,
        name: cleanLine(lane.name, limits.nameLength),
        position: lanePositions[index] ?? firstPosition,
        height: sizes.laneHeight,
        role: lane.role,
      };
      if (lane.participant === null) continue;
      const participantId = participantNamed(draft, lane.participant, newId);
      const linkId = newId();
      draft.laneParticipants[linkId] = { id: linkId, laneId, participantId };
    }
    const stepIds = (nodes ?? []).map(() => newId());
    for (const [index, { party, x, y }] of (nodes ?? []).entries()) {
      const node = { id: stepIds[index] ?? '', mapId: id, party, x, y };
      addNode.apply(draft, node, applying);
    }
    for (const { from, to, given, received } of exchanges ?? []) {
      const [fromStepId, toStepId] = [stepIds[from], stepIds[to]];
      if (fromStepId === undefined || toStepId === undefined || from === to) continue;
      const connectionId = newId();
      draft.connections[connectionId] = {
        ...blanks.connections,
        id: connectionId,
        mapId: id,
        fromStepId,
        toStepId,
        kind: 'exchange',
        label: '',
        given: cleanLine(given, limits.nameLength),
        received: cleanLine(received, limits.nameLength),
      };
    }
  },
};
