import type { Id } from '../model/ids.ts';
import type { Project, TableName } from '../model/project.ts';

/** The tables whose records are seen within one of another table, and the column that names it. */
const within = {
  comments: ['steps', 'stepId'],
  stepLinks: ['steps', 'stepId'],
  stepTags: ['steps', 'stepId'],
  stepPictures: ['steps', 'stepId'],
  stepStandards: ['steps', 'stepId'],
  stepMatches: ['steps', 'stepId'],
  touches: ['steps', 'stepId'],
  causes: ['insights', 'insightId'],
  evidence: ['insights', 'insightId'],
  segmentRules: ['researchEntries', 'entryId'],
  barriers: ['researchEntries', 'entryId'],
  motivations: ['researchEntries', 'entryId'],
  momentFacts: ['researchEntries', 'entryId'],
  entrySources: ['researchEntries', 'entryId'],
  metricPoints: ['metrics', 'metricId'],
  participantProfiles: ['participants', 'participantId'],
} as const satisfies Readonly<Partial<Record<TableName, readonly [TableName, string]>>>;

type WithinTable = keyof typeof within;

export interface Seen {
  readonly table: (typeof within)[WithinTable][0];
  readonly id: Id;
}

/** The record that a record is seen within; null where it stands for itself. */
export function seenWithin(project: Project, table: TableName, id: Id): Seen | null {
  if (!isWithin(table)) return null;
  const [outer, column] = within[table];
  const row = project[table][id] as Readonly<Record<string, unknown>> | undefined;
  const outerId = row?.[column];
  return typeof outerId === 'string' ? { table: outer, id: outerId } : null;
}

function isWithin(table: TableName): table is WithinTable {
  return Object.hasOwn(within, table);
}
