import { describe, expect, test } from 'vitest';
import { dateIn, dayOrderOf, printDay } from '../../../shared/formats/table/dateIn.ts';
import { delimiterOf, readDelimited } from '../../../shared/formats/table/readDelimited.ts';
import {
  figureIn,
  isDecimalOpen,
  readSeries,
  scoresTable,
  suggestSeriesPlan,
} from '../../../shared/formats/table/readSeries.ts';
import type { SeriesKind } from '../../../shared/formats/table/readSeries.ts';

const march5 = Date.UTC(2026, 2, 5);
const may3 = Date.UTC(2026, 4, 3);
const values: SeriesKind = { kind: 'values' };
const nps: SeriesKind = { kind: 'answers', low: 0, high: 10, day: march5 };

function read(text: string, kind: SeriesKind = values) {
  const table = readDelimited(text, delimiterOf(text));
  return readSeries(table, suggestSeriesPlan(table, kind), kind);
}

describe('a day', () => {
  test.each([
    '2026-03-05',
    '2026/3/5',
    '2026.3.5',
    '2026年3月5日',
    '5.3.2026',
    '05. 03. 2026',
    '２０２６－０３－０５',
    '2026-03-05T14:30:00Z',
    '2026-03-05 08:15',
  ])('%s', (text) => {
    expect(dateIn(text, null)).toBe(march5);
  });

  test('with slashes is asked for where it can be two, and read where it can be one', () => {
    expect(dateIn('5/3/2026', null)).toBe('ambiguous');
    expect(dateIn('5/3/2026', 'day-first')).toBe(march5);
    expect(dateIn('5/3/2026', 'month-first')).toBe(may3);
    expect(dateIn('13/3/2026', null)).toBe(Date.UTC(2026, 2, 13));
    expect(dateIn('3/13/2026', null)).toBe(Date.UTC(2026, 2, 13));
    expect(dateIn('5/5/2026', null)).toBe(Date.UTC(2026, 4, 5));
    expect(dateIn('3/13/2026', 'day-first')).toBeNull();
  });

  test('of a month alone is its first; what is no day is none', () => {
    expect(printDay(dateIn('2026-03', null) as number)).toBe('2026-03-01');
    for (const text of ['', 'soon', '2026-02-30', '30.2.2026', '5.3.26', '1969-12-31', '2026-13-01'])
      expect(dateIn(text, null), text).toBeNull();
  });

  test('tells by another day of the column which part is which, unless they contradict each other', () => {
    expect(dayOrderOf(['5/3/2026', '13/3/2026'])).toBe('day-first');
    expect(dayOrderOf(['5/3/2026', '3/13/2026'])).toBe('month-first');
    expect(dayOrderOf(['13/3/2026', '3/13/2026'])).toBeNull();
    expect(dayOrderOf(['5/3/2026', '6/3/2026'])).toBeNull();
  });
});

describe('a number', () => {
  test('has its groups and decimals as the sign says', () => {
    expect([figureIn('1,234.5', 'point'), figureIn('1.234,5', 'comma')]).toEqual([1234.5, 1234.5]);
    expect([figureIn('1,234', 'point'), figureIn('1,234', 'comma')]).toEqual([1234, 1.234]);
    expect([figureIn('82 %', 'point'), figureIn('−3', 'point'), figureIn('８２', 'comma')]).toEqual([
      82, -3, 82,
    ]);
    expect([figureIn('1,23,4', 'point'), figureIn('x', 'point'), figureIn('1e999', 'point')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([isDecimalOpen(['1,234']), isDecimalOpen(['82', '7'])]).toEqual([true, false]);
  });
});

describe('a pasted series', () => {
  test('is read by tabs, with notes, and its bad lines are named while the others come in', () => {
    const { rows, problems } = read(
      '2026-01-01\t80\tfirst\nnonsense\t3\n2026-03-05\t\n2026-02-01\tmany\n2026-04-01\t85',
    );
    expect(rows.map(({ row, at, value, note }) => [row, printDay(at), value, note])).toEqual([
      [1, '2026-01-01', 80, 'first'],
      [5, '2026-04-01', 85, ''],
    ]);
    expect(problems).toEqual([
      { row: 2, code: 'no-date', text: 'nonsense' },
      { row: 3, code: 'no-value', text: '' },
      { row: 4, code: 'no-number', text: 'many' },
    ]);
  });

  test('of a spreadsheet with a heading, semicolons and decimal commas', () => {
    const { rows, problems } = read('Datum;Wert;Notiz\n05.03.2026;1.234,5;"a; b"\n03.05.2026;7,25;');
    expect(problems).toEqual([]);
    expect(rows.map(({ at, value, note }) => [at, value, note])).toEqual([
      [march5, 1234.5, 'a; b'],
      [may3, 7.25, ''],
    ]);
  });

  test('asks for the order of days that leave it open, each line told', () => {
    const { rows, problems } = read('5/3/2026\t1\n6/3/2026\t2');
    expect(rows).toEqual([]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [1, 'ambiguous-date'],
      [2, 'ambiguous-date'],
    ]);
  });
});

describe('pasted answers', () => {
  test('are scores alone, of the day that is told', () => {
    const table = scoresTable('9, 10 7\n3')!;
    const { rows } = readSeries(table, suggestSeriesPlan(table, nps), nps);
    expect(rows.map(({ at, value, count }) => [at, value, count])).toEqual([
      [march5, 9, 1],
      [march5, 10, 1],
      [march5, 7, 1],
      [march5, 3, 1],
    ]);
    expect(scoresTable('9, ten')).toBeNull();
  });

  test('or dates with scores and counts; what is off the scale is named', () => {
    const { rows, problems } = read(
      'date,score,count\n2026-05-03,9,12\n2026-05-03,11,1\n2026-05-03,2.5,1\n2026-05-03,3,x\n2026-05-03,0,0',
      nps,
    );
    expect(rows.map(({ at, value, count }) => [at, value, count])).toEqual([[may3, 9, 12]]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'off-scale'],
      [4, 'off-scale'],
      [5, 'no-count'],
    ]);
  });
});
