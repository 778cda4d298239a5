import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine } from '../model/text.ts';
import { isNameTaken } from '../rules/isNameTaken.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { renameParticipant } from './renameParticipant.ts';

type Renamed =
  | 'maps'
  | 'stages'
  | 'lanes'
  | 'participants'
  | 'owners'
  | 'tags'
  | 'channels'
  | 'connections'
  | 'steps'
  | 'pictures';

export interface Rename {
  readonly table: Renamed;
  readonly id: Id;
  readonly name: string;
}

const labelKeys = {
  maps: 'renameMap',
  stages: 'renameStage',
  lanes: 'renameLane',
  participants: 'renameParticipant',
  owners: 'renameOwner',
  tags: 'renameTag',
  channels: 'renameChannel',
  connections: 'labelConnection',
  steps: 'renameStep',
  pictures: 'renamePicture',
} as const satisfies Record<Renamed, string>;

// A stage may be without a name (Mermaid's tasks before any section) and a connection without a label.
const mayBeEmpty: readonly Renamed[] = ['stages', 'connections'];

/**
 * A new name for a map, stage, lane, participant, owner, tag or channel, a new title of a step, a new label of a
 * connection. That of a picture says what is to be seen on it.
 */
export const rename: Command<Rename> = {
  refusal: (project, { table, id, name }) => {
    if (project[table][id] === undefined) return refuse('gone');
    if (table === 'steps' && project.steps[id]?.isLocked === true) return refuse('locked');
    const clean = cleanLine(name, limits.nameLength);
    if (clean === '' && !mayBeEmpty.includes(table)) return refuse('name-missing');
    const participantId = table === 'steps' ? (project.steps[id]?.participantId ?? null) : id;
    const isParty = table === 'participants' || (table === 'steps' && participantId !== null);
    if (isParty) {
      return isNameTaken(project, 'participants', clean, participantId) ? refuse('same-name') : null;
    }
    const isListed = table === 'owners' || table === 'tags' || table === 'channels';
    return isListed && isNameTaken(project, table, clean, id) ? refuse('name-taken') : null;
  },
  label: (project, { table, id }) => ({ key: labelKeys[table], args: { name: nameOf(project, table, id) } }),
  apply: (draft, { table, id, name }, { before }) => {
    const clean = cleanLine(name, limits.nameLength);
    if (table === 'steps') {
      const step = draft.steps[id];
      if (step !== undefined) step.title = clean;
      const participantId = before.steps[id]?.participantId ?? null;
      if (participantId !== null) renameParticipant(draft, before, participantId, clean);
    } else if (table === 'participants') {
      renameParticipant(draft, before, id, clean);
    } else if (table === 'connections') {
      const connection = draft.connections[id];
      if (connection !== undefined) connection.label = clean;
    } else {
      const record = draft[table][id];
      if (record !== undefined) record.name = clean;
    }
  },
};

function nameOf(project: Project, table: Renamed, id: Id): string {
  if (table === 'steps') return project.steps[id]?.title ?? '';
  if (table === 'connections') return project.connections[id]?.label ?? '';
  return project[table][id]?.name ?? '';
}
