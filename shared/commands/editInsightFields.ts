import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Insight } from '../model/records.ts';
import { cleanLine, cleanText, isBlank } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** What is said of an insight beside its words; what is left out stays as it is. */
export type InsightFields = Partial<Omit<Insight, 'id' | 'polarity' | 'state' | 'words' | 'position'>>;

export interface EditInsightFields {
  readonly insightId: Id;
  readonly fields: InsightFields;
}

const texts = ['remedy', 'wordsNow', 'acceptedReason'] as const;
/** The lowest and the highest of each number; ratings are whole. */
const ranges = {
  weight: [0, limits.weight],
  importance: [0, 10],
  satisfaction: [0, 10],
} as const;
const ratings = [
  'severity',
  'occurrence',
  'detection',
  'severityAfter',
  'occurrenceAfter',
  'detectionAfter',
] as const;

/** Other facts of an insight. A praise point that loses the sentence of its customer is none any more (`fallBack`). */
export const editInsightFields: Command<EditInsightFields> = {
  refusal: (project, { insightId, fields }) => {
    const insight = project.insights[insightId];
    if (insight === undefined) return refuse('gone');
    const isReasonLost = fields.acceptedReason !== undefined && isBlank(fields.acceptedReason);
    if (insight.state === 'accepted' && isReasonLost) return refuse('state-incomplete');
    return hasNumbers(fields) ? null : refuse('out-of-range');
  },
  label: (project, { insightId }) => ({
    key: 'editInsightFields',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, { insightId, fields }) => {
    const insight = draft.insights[insightId];
    if (insight === undefined) return;
    for (const key of texts) {
      const text = fields[key];
      if (text !== undefined) insight[key] = cleanText(text, limits.textLength);
    }
    for (const key of [...ratings, ...(Object.keys(ranges) as (keyof typeof ranges)[])]) {
      const value = fields[key];
      // + 0 turns −0 into 0: SQLite would give back another zero than the one in memory.
      if (value !== undefined) insight[key] = value === null ? null : value + 0;
    }
    const { affected } = fields;
    if (affected === undefined) return;
    const was = insight.affected;
    if (affected === null || was === null) {
      insight.affected = affected === null ? null : { share: affected.share + 0, basis: affected.basis };
    } else if (was.share !== affected.share || was.basis !== affected.basis) {
      insight.affected = { share: affected.share + 0, basis: affected.basis };
    }
  },
};

function hasNumbers(fields: InsightFields): boolean {
  const isIn = (value: number | null | undefined, [low, high]: readonly [number, number]) =>
    value == null || (value >= low && value <= high);
  return (
    Object.entries(ranges).every(([key, range]) => isIn(fields[key as keyof typeof ranges], range)) &&
    ratings.every((key) => isIn(fields[key], [1, 10]) && Number.isInteger(fields[key] ?? 1)) &&
    isIn(fields.affected?.share, [0, 1])
  );
}
