import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { networkOffset } from './networkOffset.ts';
import { participantNamed } from './participantNamed.ts';
import type { NamedParty } from './participantNamed.ts';

export interface AddNode {
  readonly id: Id;
  /** A value network. */
  readonly mapId: Id;
  /** Whom it stands for: a participant of the project, or one that is made. */
  readonly party: { readonly participantId: Id } | NamedParty;
  /** Of its top left corner, px at 100 %. */
  readonly x: number;
  readonly y: number;
  /** An exchange leads from that node of the map to the new one. */
  readonly connectedFrom?: Id;
}

/** A participant on a value network. */
export const addNode: Command<AddNode> = {
  refusal: (project, { mapId, party, connectedFrom }) => {
    if (project.maps[mapId]?.kind !== 'network') return refuse('gone');
    if (connectedFrom !== undefined && project.steps[connectedFrom]?.mapId !== mapId) return refuse('gone');
    if ('participantId' in party) {
      return project.participants[party.participantId] === undefined ? refuse('gone') : null;
    }
    return cleanLine(party.name, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (project, { party }) => ({
    key: 'addNode',
    args: {
      name:
        'participantId' in party
          ? (project.participants[party.participantId]?.name ?? '')
          : cleanLine(party.name, limits.nameLength),
    },
  }),
  apply: (draft, { id, mapId, party, x, y, connectedFrom }, { newId }) => {
    const participantId =
      'participantId' in party ? party.participantId : participantNamed(draft, party, newId);
    draft.steps[id] = {
      ...blanks.steps,
      id,
      mapId,
      stageId: null,
      laneId: null,
      kind: 'task',
      title: draft.participants[participantId]?.name ?? '',
      description: '',
      ...networkOffset(x, y),
      lineage: null,
      participantId,
    };
    if (connectedFrom === undefined) return;
    const connectionId = newId();
    draft.connections[connectionId] = {
      ...blanks.connections,
      id: connectionId,
      mapId,
      fromStepId: connectedFrom,
      toStepId: id,
      kind: 'exchange',
      label: '',
    };
  },
};
