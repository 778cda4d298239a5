import type { KanoAnswer } from '../../model/insightRecords.ts';
import { kanoReplies } from '../../model/insightRecords.ts';

/** Attractive, one-dimensional, must-be, indifferent, reverse (they want the opposite), questionable (no sense together). */
export const kanoCategories = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;
export type KanoCategory = (typeof kanoCategories)[number];

/** Kano 1984, as Berger et al. 1993 print it: a row per answer to *if it is there*, a column per answer to *if it is not*. */
const rows = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'] as const;

/** What one customer's pair of answers makes of a thing. */
export function kanoCategory({
  functional,
  dysfunctional,
}: Pick<KanoAnswer, 'functional' | 'dysfunctional'>): KanoCategory {
  const row = rows[kanoReplies.indexOf(functional)] ?? '';
  return row.charAt(kanoReplies.indexOf(dysfunctional)) as KanoCategory;
}

export interface Kano {
  /** How many answered so. */
  readonly counts: Readonly<Record<KanoCategory, number>>;
  /** The category that most answered; of several the one that weighs more (M > O > A > I > R > Q). Null: nobody answered. */
  readonly category: KanoCategory | null;
  /** (A+O)/(A+O+M+I), 0…1: how much it contents where it is there (Berger et al. 1993). Null where none of the four was answered. */
  readonly better: number | null;
  /** −(O+M)/(A+O+M+I), −1…0: how much its absence discontents. */
  readonly worse: number | null;
}

/** What the answers about one thing come to. */
export function kanoOf(answers: readonly Pick<KanoAnswer, 'functional' | 'dysfunctional' | 'count'>[]): Kano {
  const counts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  for (const answer of answers) counts[kanoCategory(answer)] += answer.count;
  const most = Math.max(...Object.values(counts));
  const { A, O, M, I } = counts;
  const all = A + O + M + I;
  return {
    counts,
    category: most === 0 ? null : (heaviestFirst.find((one) => counts[one] === most) ?? null),
    better: all === 0 ? null : (A + O) / all,
    // 0 − x: of nobody it is 0, not −0.
    worse: all === 0 ? null : 0 - (O + M) / all,
  };
}

/** Where as many answered one as the other, what must be goes before what delights (Berger et al. 1993). */
const heaviestFirst = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;
