import { limits } from '../../model/limits.ts';
import { cleanLine, cleanText, cutToCodePoints } from '../../model/text.ts';
import { dateIn, dayOrderOf } from './dateIn.ts';
import type { DayOrder } from './dateIn.ts';
import type { Table } from './readDelimited.ts';

/** What decimals are parted by: “1,234” is one and a bit, or more than a thousand. */
export type DecimalSign = 'point' | 'comma';

/** What a column of a series can be; `extra` is the note of a value, or how many gave a score. */
export const seriesColumns = ['date', 'value', 'extra'] as const;
export type SeriesColumn = (typeof seriesColumns)[number];

/** How a table is read as a series. */
export interface SeriesPlan {
  readonly hasHeader: boolean;
  /** For each column; null: left out. None twice. */
  readonly columns: readonly (SeriesColumn | null)[];
  readonly dayOrder: DayOrder;
  readonly decimal: DecimalSign;
}

/** What the rows are: dated values with notes, or scores within a scale, each with how many gave it. */
export type SeriesKind =
  | { readonly kind: 'values' }
  /** `day`: of rows without a date, milliseconds since 1970. */
  | { readonly kind: 'answers'; readonly low: number; readonly high: number; readonly day: number };

export interface SeriesRow {
  /** The row of the table, the first is 1. */
  readonly row: number;
  readonly at: number;
  readonly value: number;
  /** Of a value; empty for a score. */
  readonly note: string;
  /** Of a score; 1 for a value. */
  readonly count: number;
}

export const seriesProblemCodes = [
  'no-date',
  'ambiguous-date',
  'no-value',
  'no-number',
  'off-scale',
  'no-count',
] as const;
export type SeriesProblemCode = (typeof seriesProblemCodes)[number];

/** A row that does not come in, and why. */
export interface SeriesProblem {
  readonly row: number;
  readonly code: SeriesProblemCode;
  readonly text: string;
}

export interface SeriesReading {
  readonly rows: readonly SeriesRow[];
  /** In the order of the rows. */
  readonly problems: readonly SeriesProblem[];
}

/** Which columns hold what, from what they hold: the first with dates, the first other with numbers, the one after it. */
export function suggestSeriesPlan(table: Table, { kind }: SeriesKind): SeriesPlan {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = (index: number): readonly string[] =>
    table.slice(0, 200).map((row) => row[index]?.trim() ?? '');
  const share = (index: number, holds: (text: string) => boolean): number => {
    const filled = cells(index)
      .slice(table.length > 1 ? 1 : 0)
      .filter((text) => text !== '');
    return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  };
  const isDate = (text: string) => dateIn(text, null) !== null;
  const isFigure = (text: string) => figureIn(text, 'point') !== null || figureIn(text, 'comma') !== null;
  const indexes = Array.from({ length: width }, (_, index) => index);
  const best = (of: readonly number[], holds: (text: string) => boolean): number => {
    const found = of.filter((index) => share(index, holds) >= 0.5);
    return found[0] ?? -1;
  };
  let date = best(indexes, isDate);
  // Nothing to be read as a date, but two columns: the first is meant, and its lines are told.
  if (date < 0 && kind === 'values' && width > 1) date = 0;
  const others = indexes.filter((index) => index !== date);
  const value = best(others, isFigure);
  const valueAt = value < 0 ? (others[0] ?? -1) : value;
  const behind = others.filter((index) => index > valueAt);
  const extra = kind === 'values' ? (behind[0] ?? -1) : best(behind, isFigure);
  const first = table[0] ?? [];
  const hasHeader =
    table.length > 1 &&
    !isFigure(first[valueAt]?.trim() ?? '') &&
    (date < 0 || !isDate(first[date]?.trim() ?? ''));
  const columns = indexes.map((index) => {
    if (index === date) return 'date' as const;
    if (index === valueAt) return 'value' as const;
    return index === extra ? ('extra' as const) : null;
  });
  return {
    hasHeader,
    columns,
    dayOrder: date < 0 ? null : dayOrderOf(table.map((row) => row[date] ?? '')),
    decimal: decimalOf(table.map((row) => row[valueAt] ?? '')),
  };
}

/** The dates and numbers of a table. A row that cannot be read stays outside, and is told; the others come in. */
export function readSeries(table: Table, plan: SeriesPlan, kind: SeriesKind): SeriesReading {
  const [date, value, extra] = seriesColumns.map((one) => plan.columns.indexOf(one));
  const rows: SeriesRow[] = [];
  const problems: SeriesProblem[] = [];
  for (const [index, cells] of table.entries()) {
    if (plan.hasHeader && index === 0) continue;
    if (cells.every((one) => one.trim() === '')) continue;
    const row = index + 1;
    const cell = (at: number | undefined): string => cells[at ?? -1]?.trim() ?? '';
    const refuse = (code: SeriesProblemCode, text: string): void => {
      problems.push({ row, code, text: cutToCodePoints(cleanLine(text, 200), 60) });
    };
    const at = dayIn(cell(date), date !== undefined && date >= 0, plan, kind);
    if (at === null || at === 'ambiguous') {
      refuse(at === null ? 'no-date' : 'ambiguous-date', cell(date));
      continue;
    }
    const written = cell(value);
    const figure = figureIn(written, plan.decimal);
    if (figure === null) {
      refuse(written === '' ? 'no-value' : 'no-number', written);
      continue;
    }
    if (kind.kind === 'values') {
      rows.push({ row, at, value: figure, note: cleanText(cell(extra), limits.textLength), count: 1 });
      continue;
    }
    if (!Number.isInteger(figure) || figure < kind.low || figure > kind.high) {
      refuse('off-scale', written);
      continue;
    }
    const count = cell(extra) === '' ? 1 : figureIn(cell(extra), plan.decimal);
    if (count === null || !Number.isInteger(count) || count < 0 || count > 1_000_000_000) {
      refuse('no-count', cell(extra));
      continue;
    }
    // A table of scores names those too that nobody gave.
    if (count > 0) rows.push({ row, at, value: figure, note: '', count });
  }
  return { rows, problems };
}

function dayIn(text: string, hasColumn: boolean, plan: SeriesPlan, kind: SeriesKind) {
  if (!hasColumn) return kind.kind === 'answers' ? kind.day : null;
  return dateIn(text, plan.dayOrder);
}

/** Scores that were written one behind the other, “9, 10 7”: as a table of one column. */
export function scoresTable(text: string): Table | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^[+-]?\d+(?:[\s,;、]+[+-]?\d+)*$/.test(plain)) return null;
  return plain.split(/[\s,;、]+/).map((score) => [score]);
}

/** “1,234.5 %”, “1.234,5”, “１２”: the number with its groups taken out; a percent sign is no part of it. */
export function figureIn(text: string, decimal: DecimalSign): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[\s'’\u00a0\u202f]/g, '')
    .replace(/%$/, '');
  const [group, sign] = decimal === 'point' ? [',', '.'] : ['.', ','];
  const [whole = '', part, ...more] = plain.split(sign);
  if (more.length > 0 || part?.includes(group) === true) return null;
  if (
    whole.includes(group) &&
    !(decimal === 'point' ? /^[+-]?\d{1,3}(,\d{3})+$/ : /^[+-]?\d{1,3}(\.\d{3})+$/).test(whole)
  )
    return null;
  const written = whole.replaceAll(group, '') + (part === undefined ? '' : `.${part}`);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(written)) return null;
  const value = Number(written);
  // + 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : null;
}

/** Comma where a number of the column can be read in no other way, and none only with a point. */
function decimalOf(texts: readonly string[]): DecimalSign {
  const only = (one: DecimalSign, other: DecimalSign): boolean =>
    texts.some((text) => figureIn(text, one) !== null && figureIn(text, other) === null);
  return only('comma', 'point') && !only('point', 'comma') ? 'comma' : 'point';
}

/** Whether a column has numbers that mean something else with the other sign. */
export function isDecimalOpen(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const [point, comma] = [figureIn(text, 'point'), figureIn(text, 'comma')];
    return point !== comma;
  });
}
