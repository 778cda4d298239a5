import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { connectionsOf, lanesOf, mapsOf, stagesOf } from '../model/siblings.ts';
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
  insights: ['words', 'remedy', 'wordsNow'],
  metrics: ['name', 'unit', 'source'],
  participants: ['name', 'description'],
  owners: ['name', 'description'],
  channels: ['name'],
  tags: ['name'],
} as const satisfies { readonly [Table in keyof Project]?: readonly (keyof Project[Table][Id])[] };

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
  const add = <Table extends SearchedTable>(table: Table, record: Project[Table][Id]): void => {
    for (const field of searchedFields[table]) {
      const value = (record as unknown as Readonly<Record<string, string>>)[field] ?? '';
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
  for (const table of ['insights', 'metrics', 'participants', 'owners', 'channels', 'tags'] as const) {
    for (const record of Object.values<Project[typeof table][Id]>(project[table])) add(table, record);
  }
  return texts;
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
