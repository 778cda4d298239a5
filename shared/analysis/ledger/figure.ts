import type { Id } from '../../model/ids.ts';
import type { Basis } from '../../model/records.ts';

// Figures of the ledger, each with the rows that it is made of and the way in which they make it.

/** What a number counts; `own`: in the unit of the metric that it belongs to. */
export type LedgerUnit =
  | { readonly of: 'count' | 'people' | 'money' | 'days' | 'share' | 'percent' | 'valence' | 'months' }
  | { readonly of: 'own'; readonly unit: string };

/** What a part of a row is. */
export const partWords = [
  'affected',
  'volume',
  'removed',
  'oneOff',
  'running',
  'months',
  'promised',
  'now',
  'top',
  'bottom',
  'answers',
  'scores',
  'helped',
] as const;

/** What a row is that has no name of its own, or says more than its name. */
export const rowWords = ['affected', 'volume', 'baseline', 'now', 'helped', 'cost'] as const;

/** A number that the number of a row is made of. */
export interface LedgerPart {
  readonly word: (typeof partWords)[number];
  readonly value: number;
  readonly unit: LedgerUnit;
  readonly basis?: Basis;
}

/**
 * How the parts of a row make its number: multiplied; paid once and paid each month; (top − bottom) ÷ all × 100; the sum
 * of the scores ÷ all. `beside`: they say more of the row, which counts as it is.
 */
export type RowWay = 'product' | 'cost' | 'balance' | 'quotient' | 'beside';

/** What keeps a row from having a number. */
export const ledgerLacks = ['affected', 'volume', 'cost', 'effort'] as const;
export type LedgerLack = (typeof ledgerLacks)[number];

/** A row behind a figure. */
export interface LedgerRow {
  /** Of the row alone. */
  readonly key: string;
  /** The record of any table that it leads to; null: to none. */
  readonly id: Id | null;
  /** Empty where `word` says it. */
  readonly name: string;
  readonly word?: (typeof rowWords)[number];
  /** Null: not known; the row is named, and does not count. */
  readonly value: number | null;
  /** Where it is another than the figure's. */
  readonly unit?: LedgerUnit;
  readonly lacks?: readonly LedgerLack[];
  readonly way?: RowWay;
  readonly parts?: readonly LedgerPart[];
  readonly basis?: Basis;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/**
 * How rows make a figure: `sum`; `share` and `mean`: the sum ÷ how many they are; `product`; `change`: the last − the
 * first; `rate`: the first ÷ the second, × `per`.
 */
export const ledgerWays = ['sum', 'share', 'mean', 'product', 'change', 'rate'] as const;
export type LedgerWay = (typeof ledgerWays)[number];

/** A figure of the ledger with all that it is made of. */
export interface LedgerFigure {
  /** Null: there is nothing that it could be told from. */
  readonly value: number | null;
  readonly way: LedgerWay;
  readonly unit: LedgerUnit;
  readonly rows: readonly LedgerRow[];
  /** How many of the rows have no number, so that the figure is told without them. */
  readonly unknown: number;
  readonly per: number;
}

export const counted: LedgerUnit = { of: 'count' };

/** A figure out of its rows. */
export function figureOf(
  way: LedgerWay,
  unit: LedgerUnit,
  rows: readonly LedgerRow[],
  per = 1,
): LedgerFigure {
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const value = made(way, known, per);
  return { value, way, unit, rows, unknown: rows.length - known.length, per };
}

function made(way: LedgerWay, values: readonly number[], per: number): number | null {
  const sum = (): number => values.reduce((all, one) => all + one, 0);
  const [first = 0, second = 0] = values;
  switch (way) {
    case 'sum':
      return sum();
    case 'share':
    case 'mean':
      return values.length === 0 ? null : sum() / values.length;
    case 'product':
      return values.length === 0 ? null : values.reduce((all, one) => all * one, 1);
    case 'change':
      return values.length === 2 ? second - first : null;
    case 'rate':
      return values.length === 2 && second !== 0 ? (first / second) * per : null;
  }
}
