import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface ReverseConnections {
  readonly connectionIds: readonly Id[];
}

/** Lets connections run the other way. */
export const reverseConnections: Command<ReverseConnections> = {
  refusal: (project, { connectionIds }) => {
    if (!connectionIds.every((id) => project.connections[id] !== undefined)) return refuse('gone');
    return wouldDouble(project, new Set(connectionIds)) ? refuse('is-connected') : null;
  },
  label: (_project, { connectionIds }) => ({
    key: 'reverseConnections',
    args: { count: new Set(connectionIds).size },
  }),
  apply: (draft, { connectionIds }, { before }) => {
    for (const id of new Set(connectionIds)) {
      const [connection, was] = [draft.connections[id], before.connections[id]];
      if (connection === undefined || was === undefined) continue;
      connection.fromStepId = was.toStepId;
      connection.toStepId = was.fromStepId;
    }
  },
};

/** Whether one that stays runs already as one of these would; two that answer each other may change places. */
function wouldDouble({ connections }: Project, reversed: ReadonlySet<Id>): boolean {
  const wanted = new Set<string>();
  for (const id of reversed) {
    const one = connections[id];
    if (one !== undefined) wanted.add(`${one.toStepId} ${one.fromStepId}`);
  }
  for (const id in connections) {
    const one = connections[id];
    if (one !== undefined && !reversed.has(id) && wanted.has(`${one.fromStepId} ${one.toStepId}`))
      return true;
  }
  return false;
}
