import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { AnyRecord, RecordDifference } from './compareProjects.ts';
import type { FactKey, FactValue } from './comparison.ts';
import { textValue } from './readings.ts';
import { ownedFact } from './ownedFact.ts';
import type { Owned, Sides } from './ownedFact.ts';

type Row = (AnyRecord & Readonly<Record<string, unknown>>) | null;

const nothing: FactValue = { kind: 'nothing' };

/** How each column of what is asked of a step reads; a step of which nothing is said is required. */
const asked: readonly (readonly [FactKey, (row: Row, project: Project) => FactValue])[] = [
  ['optional', (row) => ({ kind: 'flag', is: row?.isOptional === true })],
  ['standardTime', (row) => timeValue(row?.seconds)],
  ['quality', (row) => textValue(row?.quality)],
  ['tools', (row) => textValue(row?.tools)],
  ['risk', (row) => textValue(row?.risk)],
  ['guard', (row) => textValue(row?.guard)],
  ['script', (row) => textValue(row?.script)],
  ['responsible', (row, project) => textValue(project.participants[row?.participantId as Id]?.name)],
];

/** What a difference in the tables of standards says of a step or of a map. */
export function standardFacts({ table, before, after }: RecordDifference, sides: Sides): readonly Owned[] {
  const row = (after ?? before) as AnyRecord & Readonly<Record<string, Id>>;
  const told = (
    of: 'steps' | 'maps',
    id: Id | undefined,
    key: FactKey,
    read: (side: Row, project: Project) => FactValue,
  ): readonly Owned[] => {
    const fact = ownedFact(sides, of, id, key, '', read(before, sides[0]), read(after, sides[1]));
    return fact === null ? [] : [fact];
  };
  switch (table) {
    case 'stepStandards':
      return asked.flatMap(([key, read]) => told('steps', row.stepId, key, read));
    case 'stepMatches':
      return told('steps', row.stepId, 'carriesOut', (side, project) =>
        textValue(project.steps[side?.standardStepId as Id]?.title),
      );
    case 'mapStandards':
      return told('maps', row.mapId, 'heldAgainst', (side, project) =>
        textValue(project.maps[side?.flowMapId as Id]?.name),
      );
    case 'touches':
      return told('steps', row.stepId, 'touch', (side, project) => {
        if (side === null) return nothing;
        const names = [side.giverId, side.receiverId].map(
          (id) => project.participants[id as Id]?.name ?? '?',
        );
        return { kind: 'text', text: names.join(' → ') };
      });
    default:
      return [];
  }
}

function timeValue(seconds: unknown): FactValue {
  return typeof seconds === 'number' ? { kind: 'time', seconds } : nothing;
}
