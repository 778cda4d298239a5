import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Connection } from '../model/records.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { areFinite, heldBetween } from './figureWithin.ts';

export type ConnectionFields = Pick<
  Connection,
  'kind' | 'label' | 'condition' | 'probability' | 'given' | 'received' | 'givenWorth' | 'receivedWorth'
>;

export interface EditConnections {
  readonly connectionIds: readonly Id[];
  /** What is left out stays as it is in each of them. */
  readonly fields: Partial<ConnectionFields>;
}

const texts = ['label', 'condition', 'given', 'received'] as const;
const worths = ['givenWorth', 'receivedWorth'] as const;

/** Sets one field or several on one connection or many. */
export const editConnections: Command<EditConnections> = {
  refusal: (project, { connectionIds, fields }) => {
    if (!connectionIds.every((id) => project.connections[id] !== undefined)) return refuse('gone');
    return areFinite(fields) ? null : refuse('not-a-number');
  },
  label: (_project, { connectionIds, fields }) => ({
    key: labelKey(fields),
    args: { count: new Set(connectionIds).size },
  }),
  apply: (draft, { connectionIds, fields }) => {
    for (const id of new Set(connectionIds)) {
      const connection = draft.connections[id];
      if (connection === undefined) continue;
      if (fields.kind !== undefined) connection.kind = fields.kind;
      for (const key of texts) {
        const text = fields[key];
        if (text !== undefined) connection[key] = cleanLine(text, limits.nameLength);
      }
      const { probability } = fields;
      if (probability !== undefined) {
        connection.probability = probability === null ? null : heldBetween(probability, 0, 1);
      }
      for (const key of worths) {
        const worth = fields[key];
        if (worth !== undefined) connection[key] = worth === null ? null : heldBetween(worth, 0, 10);
      }
    }
  },
};

function labelKey(fields: Partial<ConnectionFields>): string {
  const [only, ...others] = Object.keys(fields);
  if (others.length === 0 && only === 'kind') return 'setConnectionKind';
  if (others.length === 0 && only === 'probability') return 'setProbability';
  return 'editConnections';
}
