import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { hitsIn, patternOf, searchedTexts } from '../analysis/findText.ts';
import type { SearchedText, TextHit, TextQuery } from '../analysis/findText.ts';
import { isNameTaken } from './isNameTaken.ts';

export type HitPlace = Pick<TextHit, 'table' | 'id' | 'field' | 'start'>;

/** What putting another text in place of one would do. Counted are the places, not the fields. */
export interface Replacements {
  /** The fields that change, with what then stands in them. */
  readonly changes: readonly SearchedText[];
  readonly replaced: number;
  /** In locked steps. */
  readonly locked: number;
  /** Where nothing would be left of a name, another has it, or the text would be too long. */
  readonly kept: number;
}

/** Everywhere, or at one place only: there not, where something else stands by now. */
export function replacements(
  project: Project,
  query: TextQuery,
  replacement: string,
  only: HitPlace | null,
): Replacements {
  const pattern = patternOf(query);
  const result = { changes: [] as SearchedText[], replaced: 0, locked: 0, kept: 0 };
  if (pattern === null) return result;
  const renamed = new Set<Id>();
  const following: { readonly participantId: Id; readonly count: number }[] = [];
  for (const text of textsOf(project, only)) {
    const hits = hitsIn(text, pattern).filter((hit) => only === null || hit.start === only.start);
    if (hits.length === 0) continue;
    const step = text.table === 'steps' ? project.steps[text.id] : undefined;
    const isNodeName = text.field === 'title' && (step?.participantId ?? null) !== null;
    // It follows its participant, whose own name is among the texts.
    if (isNodeName && only === null) {
      following.push({ participantId: step?.participantId ?? '', count: hits.length });
      continue;
    }
    if (step?.isLocked === true) {
      result.locked += hits.length;
      continue;
    }
    const value = isNodeName ? null : valueAfter(text, hits, replacement);
    if (value === null || !isFree(project, result.changes, { ...text, value })) {
      result.kept += hits.length;
      continue;
    }
    result.replaced += hits.length;
    if (text.table === 'participants' && text.field === 'name') renamed.add(text.id);
    if (value !== text.value) result.changes.push({ ...text, value });
  }
  for (const { participantId, count } of following) {
    if (renamed.has(participantId)) result.replaced += count;
    else result.kept += count;
  }
  return result;
}

function textsOf(project: Project, only: HitPlace | null): readonly SearchedText[] {
  if (only === null) return searchedTexts(project);
  const { table, id, field } = only;
  const record = project[table][id] as unknown as Readonly<Record<string, string>> | undefined;
  const value = record?.[field] ?? '';
  return [{ table, id, field, value }];
}

/** Whether no other record of a list has the name, or is given it besides. */
function isFree(
  project: Project,
  changes: readonly SearchedText[],
  { table, id, field, value }: SearchedText,
): boolean {
  if (field !== 'name' || !isListed(table)) return true;
  if (isNameTaken(project, table, value, id)) return false;
  const side = (one: Id) => project.participants[one]?.side;
  return !changes.some(
    (one) => one.table === table && one.field === field && one.value === value && side(one.id) === side(id),
  );
}

function isListed(table: SearchedText['table']): table is 'participants' | 'owners' | 'tags' | 'channels' {
  return table === 'participants' || table === 'owners' || table === 'tags' || table === 'channels';
}

const lines: ReadonlySet<string> = new Set([
  'name',
  'title',
  'label',
  'condition',
  'given',
  'received',
  'unit',
  'author',
]);
const mayBeEmpty: ReadonlySet<string> = new Set([
  'stages name',
  'maps description',
  'steps description',
  'steps thought',
  'connections label',
  'connections condition',
  'connections given',
  'connections received',
  'participants description',
  'owners description',
  'stepLinks title',
  'stepStandards quality',
  'stepStandards tools',
  'stepStandards risk',
  'stepStandards guard',
  'stepStandards script',
  'metrics unit',
  'metrics source',
  'metricPoints note',
  'evidence unit',
  'researchEntries text',
  'researchEntries seeks',
  'segmentRules value',
  'barriers text',
  'barriers threshold',
  'barriers lowering',
  'motivations text',
  'sources text',
  'participantProfiles needs',
  'participantProfiles gives',
  'participantProfiles gets',
  'participantProfiles capability',
  'notes author',
  'actions description',
]);

/** Null where it cannot stand there. */
function valueAfter(
  { table, field, value }: SearchedText,
  hits: readonly TextHit[],
  replacement: string,
): string | null {
  let raw = '';
  let at = 0;
  for (const { start, end } of hits) {
    raw += value.slice(at, start) + replacement;
    at = end;
  }
  raw += value.slice(at);
  const isLine = lines.has(field);
  const clean = isLine ? cleanLine(raw, Infinity) : cleanText(raw, Infinity);
  const limit = isLine ? limits.nameLength : limits.textLength;
  if (clean.length > limit && Array.from(clean).length > limit) return null;
  return clean === '' && !mayBeEmpty.has(`${table} ${field}`) ? null : clean;
}
