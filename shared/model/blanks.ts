import type { Id } from './ids.ts';
import type { Project, TableName } from './project.ts';

/**
 * What a new record has in the columns that nobody filled yet. They came with later versions of the model: a change
 * that an older version logged, or a file that it wrote, holds records without them, and `completeRecord` puts them in.
 */
export const blanks = {
  maps: { showsArc: false },
  stages: { isCollapsed: false },
  lanes: { isCollapsed: false },
  participants: { pictureId: null },
  steps: {
    channelId: null,
    ownerId: null,
    linkedMapId: null,
    thought: '',
    importance: null,
    isMomentOfTruth: false,
    drama: null,
    duration: null,
    waitingTime: null,
    cost: null,
    volume: null,
    isLocked: false,
  },
  connections: {
    condition: '',
    probability: null,
    given: '',
    received: '',
    givenWorth: null,
    receivedWorth: null,
  },
  insights: {
    position: 'a0',
    acceptedReason: '',
    affected: null,
    weight: null,
    importance: null,
    satisfaction: null,
    severity: null,
    occurrence: null,
    detection: null,
    severityAfter: null,
    occurrenceAfter: null,
    detectionAfter: null,
  },
  metrics: { method: 'figure', promiseShare: null, promiseSeconds: null, position: 'a0' },
} as const satisfies { readonly [Table in TableName]?: Partial<Project[Table][Id]> };

/** A record of an older version with the columns of this one. */
export function completeRecord(table: TableName, record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const added: Readonly<Partial<Record<TableName, object>>> = blanks;
  return { ...added[table], ...record };
}
