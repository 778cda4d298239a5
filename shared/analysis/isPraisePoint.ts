import type { Insight } from '../model/records.ts';

/** Found as praise, or a pain that became praise. Everything else, accepted and relapsed included, is a pain point. */
export function isPraisePoint(insight: Pick<Insight, 'polarity' | 'state'>): boolean {
  return insight.polarity === 'praise' || insight.state === 'praised';
}
