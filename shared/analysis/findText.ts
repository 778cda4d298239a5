import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { byPosition, connectionsOf, lanesOf, mapsOf, stagesOf } from '../model/siblings.ts';
import { readingOrder } from './readingOrder.ts';

export interface TextQuery {
  readonly text: string;
  readonly isCaseSensitive: boolean;
  /** Not as a part of a longer word. Words of Han characters have no ends that could be told: there it asks for nothing. */
  readonly isWholeWord: boolean;
}

/** What is looked through, table by table, in the order in which it is read. */
export const searchedFields = {
  maps: ['name', 'description'],
  stages: ['name'],
  lanes: ['name'],
  cells: ['text'],
  steps: ['title', 'description', 'thought'],
  comments: ['text'],
  connections: ['label', 'condition', 'given', 'received'],
  stepStandards: ['quality', 'tools', 'risk', 'guard', 'script'],
  stepLinks: ['title'],
  insights: ['words', 'remedy', 'wordsNow', 'acceptedReason'],
  causes: ['text'],
  evidence: ['text', 'unit'],
  researchEntries: ['title', 'text', 'seeks'],
  segmentRules: ['value'],
  barriers: ['text', 'threshold', 'lowering'],
  motivations: ['text'],
  momentFacts: ['rankReason'],
  entrySources: ['passage'],
  sources: ['title', 'text'],
  clusters: ['name'],
  notes: ['text', 'author'],
  questions: ['text'],
  ideas: ['text'],
  actions: ['title', 'description'],
  portfolios: ['name'],
  metrics: ['name', 'unit', 'source'],
  metricPoints: ['note'],
  participants: ['name', 'description'],
  participantProfiles: ['needs', 'gives', 'gets', 'capability'],
  owners: ['name', 'description'],
  channels: ['name'],
  tags: ['name'],
} as const satisfies { readonly [Table in keyof Project]?: readonly (keyof Project[Table][Id])[] };

/** What belongs to no map, in the order in which it is read: each table with those that hang on its records, and by what. */
const besideMaps = [
  ['insights', { causes: 'insightId', evidence: 'insightId' }],
  [
    'researchEntries',
    {
      segmentRules: 'entryId',
      barriers: 'entryId',
      motivations: 'entryId',
      momentFacts: 'entryId',
      entrySources: 'entryId',
    },
  ],
  ['sources', {}],
  ['clusters', {}],
  ['notes', {}],
  ['questions', {}],
  ['ideas', {}],
  ['actions', {}],
  ['portfolios', {}],
  ['metrics', { metricPoints: 'metricId' }],
  ['participants', { participantProfiles: 'participantId' }],
  ['owners', {}],
  ['channels', {}],
  ['tags', {}],
] as const satisfies readonly (readonly [SearchedTable, Readonly<Partial<Record<SearchedTable, string>>>])[];

export type SearchedTable = keyof typeof searchedFields;
export type SearchedField = (typeof searchedFields)[SearchedTable][number];

/** One field of one record, with what stands in it. */
export interface SearchedText {
  readonly table: SearchedTable;
  readonly id: Id;
  readonly field: SearchedField;
  readonly value: string;
}

export interface TextHit extends SearchedText {
  /** In UTF-16 units of `value`. */
  readonly start: number;
  readonly end: number;
}

/** Where a text stands in a project: map by map as it is read, then what belongs to no map. Nothing is in an empty text. */
export function findText(project: Project, query: TextQuery): readonly TextHit[] {
  const pattern = patternOf(query);
  if (pattern === null) return [];
  return searchedTexts(project).flatMap((text) => hitsIn(text, pattern));
}

export function hitsIn(text: SearchedText, pattern: RegExp): readonly TextHit[] {
  return Array.from(text.value.matchAll(pattern), (match) => ({
    ...text,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const signs = /[\\^$.*+?()[\]{}|/]/g;
// What a word is made of, but for the scripts that are written without spaces.
const letter = String.raw`(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{M}\p{N}_]`;
const beginsWithLetter = new RegExp(`^${letter}`, 'u');
const endsWithLetter = new RegExp(`${letter}$`, 'u');

/** What finds it; null for an empty text. */
export function patternOf({ text, isCaseSensitive, isWholeWord }: TextQuery): RegExp | null {
  if (text === '') return null;
  const before = isWholeWord && beginsWithLetter.test(text) ? `(?<!${letter})` : '';
  const after = isWholeWord && endsWithLetter.test(text) ? `(?!${letter})` : '';
  const escaped = text.replace(signs, String.raw`\$&`);
  return new RegExp(`${before}${escaped}${after}`, isCaseSensitive ? 'gu' : 'giu');
}

/** Every text that is looked through. */
export function searchedTexts(project: Project): readonly SearchedText[] {
  const texts: SearchedText[] = [];
  const add = (table: SearchedTable, record: SearchedRow): void => {
    for (const field of searchedFields[table]) {
      const value = (record as Readonly<Record<string, unknown>>)[field] as string;
      if (value !== '') texts.push({ table, id: record.id, field, value });
    }
  };
  const comments = grouped(Object.values(project.comments), (comment) => comment.stepId);
  const links = grouped(Object.values(project.stepLinks), (link) => link.stepId);
  const standards = grouped(Object.values(project.stepStandards), (standard) => standard.stepId);
  const cells = grouped(Object.values(project.cells), (cell) => cell.laneId);
  for (const map of mapsOf(project)) {
    add('maps', map);
    for (const stage of stagesOf(project, map.id)) add('stages', stage);
    for (const lane of lanesOf(project, map.id)) {
      add('lanes', lane);
      for (const cell of cells.get(lane.id) ?? []) add('cells', cell);
    }
    for (const step of readingOrder(project, map.id)) {
      add('steps', step);
      for (const comment of comments.get(step.id) ?? []) add('comments', comment);
      for (const standard of standards.get(step.id) ?? []) add('stepStandards', standard);
      for (const link of links.get(step.id) ?? []) add('stepLinks', link);
    }
    for (const connection of connectionsOf(project, map.id)) add('connections', connection);
  }
  for (const [table, hanging] of besideMaps) {
    const parts = Object.entries<string>(hanging).map(([name, key]) => {
      const part = name as SearchedTable;
      const rows = Object.values<SearchedRow>(project[part]).filter((row) => !isWordOfList(row));
      return {
        part,
        rows: grouped(
          rows.sort(byPlace),
          (row) => (row as unknown as Readonly<Record<string, Id>>)[key] ?? '',
        ),
      };
    });
    for (const record of Object.values<SearchedRow>(project[table]).sort(byPlace)) {
      add(table, record);
      for (const { part, rows } of parts) for (const row of rows.get(record.id) ?? []) add(part, row);
    }
  }
  return texts;
}

type SearchedRow = Project[SearchedTable][Id];

function byPlace(one: SearchedRow, other: SearchedRow): number {
  return 'position' in one && 'position' in other ? byPosition(one, other) : 0;
}

/** A rule on what kind of party somebody is holds one word of a list, not a text. */
function isWordOfList(row: SearchedRow): boolean {
  return 'operator' in row && row.field === 'kind';
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => Id): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return groups;
}
