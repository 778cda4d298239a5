import type { Metric } from '../../model/records.ts';

/** How many gave each score. */
export type ScoreCounts = ReadonlyMap<number, number>;

/**
 * The figure of a survey, null where nobody answered:
 * `nps` % of 9–10 minus % of 0–6, of answers 0…10 (Reichheld 2003); `csat` % of the top two of 1…5; `ces` the mean of 1…7.
 * Scores outside their scale do not count.
 */
export function surveyScore(method: 'nps' | 'csat' | 'ces', counts: ScoreCounts): number | null {
  const [low, high] = scales[method];
  let all = 0;
  let sum = 0;
  let top = 0;
  let bottom = 0;
  for (const [score, count] of counts) {
    if (score < low || score > high) continue;
    all += count;
    sum += score * count;
    if (score >= (method === 'nps' ? 9 : 4)) top += count;
    if (method === 'nps' && score <= 6) bottom += count;
  }
  if (all === 0) return null;
  if (method === 'ces') return sum / all;
  return ((top - bottom) / all) * 100;
}

/** The lowest and the highest answer of each. */
export const scales = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;

export function isSurvey(method: Metric['method']): method is 'nps' | 'csat' | 'ces' {
  return method === 'nps' || method === 'csat' || method === 'ces';
}
