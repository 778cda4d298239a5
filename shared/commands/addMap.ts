import { limits } from '../model/limits.ts';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { firstPosition, positionBehind, positionsAfter } from '../model/positionBetween.ts';
import type { LaneRole, MapKind, ParticipantColour } from '../model/records.ts';
import { mapsOf, participantsOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nextColour } from './nextColour.ts';

interface NewLane {
  readonly name: string;
  readonly role: LaneRole | null;
  /** The party whose lane it is: one of that name is used, or made. */
  readonly participant: { readonly name: string; readonly side: 'C' | 'B' } | null;
}

export interface AddMap {
  readonly id: Id;
  readonly kind: MapKind;
  readonly name: string;
  readonly stageNames: readonly string[];
  readonly lanes: readonly NewLane[];
}

/** A new map behind the others, with its first stages and lanes. */
export const addMap: Command<AddMap> = {
  refusal: (_project, { name, lanes }) => {
    const names = [name, ...lanes.flatMap((lane) => [lane.name, lane.participant?.name ?? lane.name])];
    return names.some((one) => cleanLine(one, limits.nameLength) === '') ? refuse('name-missing') : null;
  },
  label: (_project, { name }) => ({ key: 'addMap', args: { name: cleanLine(name, limits.nameLength) } }),
  apply: (draft, { id, kind, name, stageNames, lanes }, { newId, before }) => {
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
      const participantId = participantNamed(lane.participant);
      const linkId = newId();
      draft.laneParticipants[linkId] = { id: linkId, laneId, participantId };
    }

    function participantNamed(wanted: { readonly name: string; readonly side: 'C' | 'B' }): Id {
      const known = participantsOf(draft);
      const cleanName = cleanLine(wanted.name, limits.nameLength);
      const same = known.find((one) => one.name === cleanName && one.side === wanted.side);
      if (same !== undefined) return same.id;
      const participantId = newId();
      const colour: ParticipantColour = nextColour(known);
      draft.participants[participantId] = {
        ...blanks.participants,
        id: participantId,
        side: wanted.side,
        name: cleanName,
        description: '',
        colour,
        position: positionBehind(known),
      };
      return participantId;
    }
  },
};
