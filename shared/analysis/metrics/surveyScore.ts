import type { Metric } from '../../model/records.ts';

/** How many gave each score. */
export type ScoreCounts = ReadonlyMap<number, number>;

/**
 * The figure of a survey, null where nobody answered:
 * `nps` % of 9–10 minus % of 0–6, of answers 0…10 (Reichheld 2003); `csat` % of the top two of 1…5; `ces` the mean of 1…7.
 * Scores outside their scale do not count.
 */
export function surveyScore(method: 'nps' | 'csat' | 'ces', counts: ScoreCounts): number | null {
  const { all, sum, top, bottom } = surveyCounts(method, counts);
  if (all === 0) return null;
  if (method === 'ces') return sum / all;
  return ((top - bottom) / all) * 100;
}

/** What the figure of a survey is told from: how many answered, the sum of what they gave, those at the top, at the bottom. */
export function surveyCounts(method: 'nps' | 'csat' | 'ces', counts: ScoreCounts) {
  const [low, high] = scales[method];
  const found = { all: 0, sum: 0, top: 0, bottom: 0 };
  for (const [score, count] of counts) {
    if (score < low || score > high) continue;
    found.all += count;
    found.sum += score * count;
    if (score >= (method === 'nps' ? 9 : 4)) found.top += count;
    if (method === 'nps' && score <= 6) found.bottom += count;
  }
  return found;
}

/** The lowest and the highest answer of each. */
export const scales = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;

export function isSurvey(method: Metric['method']): method is 'nps' | 'csat' | 'ces' {
  return method === 'nps' || method === 'csat' || method === 'ces';
}
