import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

type Renamed = 'maps' | 'stages' | 'lanes' | 'participants' | 'connections' | 'steps';

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
  connections: 'labelConnection',
  steps: 'renameStep',
} as const satisfies Record<Renamed, string>;

// A stage may be without a name (Mermaid's tasks before any section) and a connection without a label.
const mayBeEmpty: readonly Renamed[] = ['stages', 'connections'];

/** A new name for a map, stage, lane or participant, a new title of a step, a new label of a connection. */
export const rename: Command<Rename> = {
  refusal: (project, { table, id, name }) => {
    if (project[table][id] === undefined) return refuse('gone');
    const clean = cleanLine(name, limits.nameLength);
    if (clean === '' && !mayBeEmpty.includes(table)) return refuse('name-missing');
    return table === 'participants' && isTaken(project, id, clean) ? refuse('same-name') : null;
  },
  label: (project, { table, id }) => ({ key: labelKeys[table], args: { name: nameOf(project, table, id) } }),
  apply: (draft, { table, id, name }) => {
    const clean = cleanLine(name, limits.nameLength);
    if (table === 'steps') {
      const step = draft.steps[id];
      if (step !== undefined) step.title = clean;
    } else if (table === 'connections') {
      const connection = draft.connections[id];
      if (connection !== undefined) connection.label = clean;
    } else {
      const record = draft[table][id];
      if (record !== undefined) record.name = clean;
    }
  },
};

// As when it was added: two parties of one side have two names.
function isTaken(project: Project, participantId: Id, name: string): boolean {
  const side = project.participants[participantId]?.side;
  return Object.values(project.participants).some(
    (one) => one.id !== participantId && one.side === side && one.name === name,
  );
}

function nameOf(project: Project, table: Renamed, id: Id): string {
  if (table === 'steps') return project.steps[id]?.title ?? '';
  if (table === 'connections') return project.connections[id]?.label ?? '';
  return project[table][id]?.name ?? '';
}
