import type { Insight, InsightState } from '../../model/records.ts';

/** The columns of the board, from where a pain is found to where it is praised; the last two stand aside. */
export const boardColumns = [
  'found',
  'understood',
  'planned',
  'trialled',
  'praised',
  'accepted',
  'relapsed',
] as const satisfies readonly InsightState[];

/** The column of an insight's card. What delighted from the start needs no way to there: it stands with the praised. */
export function columnOf({ polarity, state }: Pick<Insight, 'polarity' | 'state'>): InsightState {
  return polarity === 'praise' && state === 'found' ? 'praised' : state;
}
