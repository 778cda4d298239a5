import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { byPosition } from '../model/siblings.ts';
import type { AnyRecord, RecordDifference } from './compareProjects.ts';
import type { ComparedTable, FactKey, FactValue } from './comparison.ts';
import { namesValue, textValue } from './readings.ts';
import { nameIn, ownedFact } from './ownedFact.ts';
import type { Owned, Sides } from './ownedFact.ts';

/**
 * What a difference in a table that belongs to another one says of that one's record: who takes part in a step, the
 * words of a lane at a stage, the figures of a metric. Null: nothing that a person is told of.
 */
export function factBeside({ table, before, after }: RecordDifference, sides: Sides): Owned | null {
  const row = (after ?? before) as AnyRecord & Readonly<Record<string, Id>>;
  switch (table) {
    case 'stepParticipants':
      return listed('steps', row.stepId, 'participants', sides, (project) =>
        namesOf(
          Object.values(project.stepParticipants).filter(isOf(row.stepId)).sort(byPosition),
          (one) => project.participants[one.participantId]?.name,
        ),
      );
    case 'stepTags':
      return listed('steps', row.stepId, 'tags', sides, (project) =>
        namesOf(
          Object.values(project.stepTags).filter(isOf(row.stepId)),
          (one) => project.tags[one.tagId]?.name,
        ).sort(),
      );
    case 'stepLinks':
      return listed('steps', row.stepId, 'links', sides, (project) =>
        namesOf(
          Object.values(project.stepLinks).filter(isOf(row.stepId)).sort(byPosition),
          ({ title, url }) => (title === '' ? url : `${title} (${url})`),
        ),
      );
    case 'stepPictures':
      return listed('steps', row.stepId, 'pictures', sides, (project) =>
        namesOf(
          Object.values(project.stepPictures).filter(isOf(row.stepId)).sort(byPosition),
          (one) => project.pictures[one.pictureId]?.name,
        ),
      );
    case 'comments':
      return listed('steps', row.stepId, 'comments', sides, (project) =>
        Object.values(project.comments)
          .filter(isOf(row.stepId))
          .sort((one, other) => one.at - other.at)
          .map(({ text }) => text),
      );
    case 'stepFeelings': {
      const value = (record: AnyRecord | null): FactValue =>
        record === null ? { kind: 'nothing' } : { kind: 'feeling', valence: record.valence as number };
      return ownedFact(
        sides,
        'steps',
        row.stepId,
        'feeling',
        row.id,
        value(before),
        value(after),
        nameIn(sides, 'participants', row.participantId),
      );
    }
    case 'laneParticipants':
      return listed('lanes', row.laneId, 'participants', sides, (project) =>
        namesOf(
          Object.values(project.laneParticipants).filter(({ laneId }) => laneId === row.laneId),
          (one) => project.participants[one.participantId]?.name,
        ).sort(),
      );
    case 'cells': {
      const value = (record: AnyRecord | null, project: Project) =>
        textValue(record?.text === '' ? project.pictures[record.pictureId as Id]?.name : record?.text);
      return ownedFact(
        sides,
        'lanes',
        row.laneId,
        'cell',
        row.id,
        value(before, sides[0]),
        value(after, sides[1]),
        nameIn(sides, 'stages', row.stageId),
      );
    }
    case 'insightSteps':
      return listed('insights', row.insightId, 'atSteps', sides, (project) =>
        namesOf(
          Object.values(project.insightSteps).filter(({ insightId }) => insightId === row.insightId),
          (one) => project.steps[one.stepId]?.title,
        ).sort(),
      );
    case 'metricValues': {
      const value = (record: AnyRecord | null): FactValue =>
        record === null
          ? { kind: 'nothing' }
          : { kind: 'number', number: record.value as number, basis: record.basis as 'assumed' };
      return ownedFact(
        sides,
        'metrics',
        row.metricId,
        row.moment as 'baseline',
        row.id,
        value(before),
        value(after),
      );
    }
    default:
      return null;
  }
}

function isOf(stepId: Id | undefined) {
  return (one: { readonly stepId: Id }) => one.stepId === stepId;
}

function namesOf<Row>(rows: readonly Row[], nameOf: (row: Row) => string | undefined): string[] {
  return rows.flatMap((row) => nameOf(row) ?? []);
}

function listed(
  table: ComparedTable,
  id: Id | undefined,
  key: FactKey,
  sides: Sides,
  read: (project: Project) => readonly string[],
): Owned | null {
  return ownedFact(sides, table, id, key, '', namesValue(read(sides[0])), namesValue(read(sides[1])));
}
