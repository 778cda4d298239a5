import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { hitsIn, patternOf, searchedTexts } from './findText.ts';
import type { SearchedText, TextHit, TextQuery } from './findText.ts';

export type HitPlace = Pick<TextHit, 'table' | 'id' | 'field' | 'start'>;

/** What putting another text in place of one would do. Counted are the places, not the fields. */
export interface Replacements {
  /** The fields that change, with what then stands in them. */
  readonly changes: readonly SearchedText[];
  readonly replaced: number;
  /** In locked steps. */
  readonly locked: number;
  /** Where nothing would be left of a name, the text would be too long, or the name is a participant's. */
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
  for (const text of textsOf(project, only)) {
    const hits = hitsIn(text, pattern).filter((hit) => only === null || hit.start === only.start);
    if (hits.length === 0) continue;
    const step = text.table === 'steps' ? project.steps[text.id] : undefined;
    const isNodeName = text.field === 'title' && (step?.participantId ?? null) !== null;
    if (step?.isLocked === true) {
      result.locked += hits.length;
      continue;
    }
    const value = isNodeName ? null : valueAfter(text, hits, replacement);
    if (value === null) {
      result.kept += hits.length;
      continue;
    }
    result.replaced += hits.length;
    if (value !== text.value) result.changes.push({ ...text, value });
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

const lines: ReadonlySet<string> = new Set(['name', 'title', 'label', 'condition', 'given', 'received']);
const mayBeEmpty: ReadonlySet<string> = new Set([
  'stages name',
  'maps description',
  'steps description',
  'steps thought',
  'connections label',
  'connections condition',
  'connections given',
  'connections received',
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
