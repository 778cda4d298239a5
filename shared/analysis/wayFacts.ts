import type { Id } from '../model/ids.ts';
import type { Project, TableName } from '../model/project.ts';
import type { AnyRecord, RecordDifference } from './compareProjects.ts';
import type { ComparedTable, FactKey, FactValue, Phrase } from './comparison.ts';
import { nameIn, ownedFact } from './ownedFact.ts';
import type { Owned, Sides } from './ownedFact.ts';
import { figure, money, number, share, text, word } from './readings.ts';
import type { Reading } from './readings.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Rows that are told of together, as a list in the record that they belong to. */
interface Listed {
  readonly owner: ComparedTable;
  readonly column: string;
  readonly key: FactKey;
  readonly say: (row: Cells, project: Project) => readonly Phrase[];
}

const lists: Readonly<Partial<Record<TableName, Listed>>> = {
  causes: {
    owner: 'insights',
    column: 'insightId',
    key: 'causes',
    say: (row, project) => [...words(row.text), ...words(project.steps[id(row.stepId)]?.title)],
  },
  evidence: {
    owner: 'insights',
    column: 'insightId',
    key: 'evidence',
    say: (row) => [
      { word: `evidence-${String(row.kind)}` },
      ...words(row.text),
      ...numbers(row.value),
      ...words(row.unit),
      ...words(row.url),
    ],
  },
  insightCarriers: {
    owner: 'insights',
    column: 'insightId',
    key: 'carriers',
    say: (row, project) => [
      ...words(project.participants[id(row.participantId)]?.name),
      ...words(project.owners[id(row.ownerId)]?.name),
    ],
  },
  insightTags: {
    owner: 'insights',
    column: 'insightId',
    key: 'tags',
    say: (row, project) => words(project.tags[id(row.tagId)]?.name),
  },
  insightParticipants: {
    owner: 'insights',
    column: 'insightId',
    key: 'participants',
    say: (row, project) => words(project.participants[id(row.participantId)]?.name),
  },
  kanoAnswers: {
    owner: 'insights',
    column: 'insightId',
    key: 'kano',
    say: (row) => [
      { word: `kano-${String(row.functional)}` },
      { text: '/' },
      { word: `kano-${String(row.dysfunctional)}` },
      { text: '×' },
      ...numbers(row.count),
    ],
  },
  entrySteps: {
    owner: 'researchEntries',
    column: 'entryId',
    key: 'atSteps',
    say: (row, project) => words(project.steps[id(row.stepId)]?.title),
  },
  entrySources: {
    owner: 'researchEntries',
    column: 'entryId',
    key: 'passages',
    say: (row, project) => [...words(row.passage), ...words(project.sources[id(row.sourceId)]?.title)],
  },
  entryFeeds: {
    owner: 'researchEntries',
    column: 'fromId',
    key: 'leadsTo',
    say: (row, project) => words(project.researchEntries[id(row.toId)]?.title),
  },
  segmentRules: {
    owner: 'researchEntries',
    column: 'entryId',
    key: 'rules',
    say: (row) => [
      { word: `field-${String(row.field)}` },
      { word: `operator-${String(row.operator)}` },
      ...(row.field === 'kind' ? [{ word: `party-${String(row.value)}` }] : words(row.value)),
    ],
  },
  barriers: {
    owner: 'researchEntries',
    column: 'entryId',
    key: 'barriers',
    say: (row) => [
      { word: `barrier-${String(row.kind)}` },
      ...words(row.text),
      ...words(row.threshold),
      ...words(row.lowering),
      ...numbers(row.height),
    ],
  },
  motivations: {
    owner: 'researchEntries',
    column: 'entryId',
    key: 'motivations',
    say: (row) => [...words(row.text), ...numbers(row.strength)],
  },
  questionInsights: {
    owner: 'questions',
    column: 'questionId',
    key: 'insight',
    say: (row, project) => words(project.insights[id(row.insightId)]?.words),
  },
  ideaActions: {
    owner: 'ideas',
    column: 'ideaId',
    key: 'actions',
    say: (row, project) => words(project.actions[id(row.actionId)]?.title),
  },
  actionEffects: {
    owner: 'actions',
    column: 'actionId',
    key: 'effects',
    say: (row, project) => [
      { word: `effect-${String(row.field)}` },
      ...words(project.insights[id(row.insightId)]?.words),
      ...words(project.steps[id(row.stepId)]?.title),
      ...words(project.participants[id(row.participantId)]?.name),
      ...numbers(row.amount),
      { word: `basis-${String(row.basis)}` },
    ],
  },
  actionLinks: {
    owner: 'actions',
    column: 'fromId',
    key: 'linked',
    say: (row, project) => [
      { word: `link-${String(row.kind)}` },
      ...words(project.actions[id(row.toId)]?.title),
    ],
  },
  portfolioActions: {
    owner: 'portfolios',
    column: 'portfolioId',
    key: 'actions',
    say: (row, project) => words(project.actions[id(row.actionId)]?.title),
  },
};

/** Tables with one row, or a few, of a record: each of their columns is a fact of it. */
const columns: Readonly<
  Partial<
    Record<
      TableName,
      {
        readonly owner: ComparedTable;
        readonly column: string;
        readonly readings: Readonly<Record<string, Reading>>;
      }
    >
  >
> = {
  momentFacts: {
    owner: 'researchEntries',
    column: 'entryId',
    readings: {
      people: figure('people', 'count'),
      leaving: share('leaving'),
      importance: number('importance'),
      effort: figure('effort', 'days'),
      rank: number('rank'),
      rankReason: text('rankReason'),
    },
  },
  participantProfiles: {
    owner: 'participants',
    column: 'participantId',
    readings: {
      kind: word('kind', 'party'),
      needs: text('needs'),
      gives: text('gives'),
      gets: text('gets'),
      capability: text('capability'),
    },
  },
  stepBurdens: {
    owner: 'steps',
    column: 'stepId',
    readings: { effort: number('burden'), cost: money('burdenCost') },
  },
};

/** What a difference in the tables on the way from pain to praise says of the record that it belongs to. */
export function wayFacts({ table, before, after }: RecordDifference, sides: Sides): readonly Owned[] {
  const row = (after ?? before) as AnyRecord;
  const list = lists[table];
  if (list !== undefined) return listFacts(table, list, [before, after], sides);
  const single = columns[table];
  if (single !== undefined) {
    const { owner, column, readings } = single;
    const of = table === 'stepBurdens' ? nameIn(sides, 'participants', id(row.participantId)) : '';
    return Object.entries(readings).flatMap(([name, { key, read }]) => {
      const from = read(before?.[name], sides[0]);
      const to = read(after?.[name], sides[1]);
      return ownedFact(sides, owner, id(row[column]), key, of === '' ? '' : row.id, from, to, of) ?? [];
    });
  }
  if (table === 'metricPoints') {
    const day = new Date(row.at as number).toISOString().slice(0, 10);
    const value = (side: AnyRecord | null): FactValue =>
      side === null
        ? { kind: 'nothing' }
        : { kind: 'number', number: side.value as number, basis: side.basis as 'assumed' };
    const told = (key: FactKey, from: FactValue, to: FactValue) =>
      ownedFact(sides, 'metrics', id(row.metricId), key, row.id, from, to, day) ?? [];
    const note = text('note');
    return [
      told('valueAt', value(before), value(after)),
      told('note', note.read(before?.note, sides[0]), note.read(after?.note, sides[1])),
    ].flat();
  }
  if (table === 'surveyAnswers') {
    const count = (project: Project): FactValue => {
      const own = Object.values(project.surveyAnswers).filter(({ metricId }) => metricId === row.metricId);
      return phrasesValue(
        own
          .sort((one, other) => one.at - other.at || one.score - other.score)
          .map(({ score, count: times }) => [{ number: score }, { text: '×' }, { number: times }]),
      );
    };
    const [from, to] = [count(sides[0]), count(sides[1])];
    return [ownedFact(sides, 'metrics', id(row.metricId), 'answers', '', from, to) ?? []].flat();
  }
  return [];
}

function listFacts(
  table: TableName,
  { owner, column, key, say }: Listed,
  rows: readonly (AnyRecord | null)[],
  sides: Sides,
): readonly Owned[] {
  // A row that went from one record to another is told of at both.
  const owners = new Set(rows.flatMap((row) => (row === null ? [] : [id(row[column])])));
  return [...owners].flatMap((ownerId) => {
    const [from, to] = sides.map((project) =>
      phrasesValue(
        Object.values<object>(project[table])
          .map((row) => row as Cells)
          .filter((row) => row[column] === ownerId)
          .sort(byPlace)
          .map((row) => say(row, project)),
      ),
    ) as [FactValue, FactValue];
    return ownedFact(sides, owner, ownerId, key, '', from, to) ?? [];
  });
}

function byPlace(one: Cells, other: Cells): number {
  const key = typeof one.position === 'string' ? 'position' : 'id';
  return String(one[key]) < String(other[key]) ? -1 : 1;
}

function phrasesValue(phrases: readonly (readonly Phrase[])[]): FactValue {
  return phrases.length === 0 ? { kind: 'nothing' } : { kind: 'phrases', phrases };
}

function id(value: unknown): Id {
  return typeof value === 'string' ? value : '';
}

function words(value: unknown): readonly Phrase[] {
  return typeof value === 'string' && value !== '' ? [{ text: value }] : [];
}

function numbers(value: unknown): readonly Phrase[] {
  return typeof value === 'number' ? [{ number: value }] : [];
}
