import { describe, expect, test } from 'vitest';
import { kindIn, namesIn, numberIn, secondsIn } from '../../../shared/formats/table/cellValues.ts';
import { columnNamed } from '../../../shared/formats/table/fields.ts';
import { delimiterOf, readDelimited, tableLimits } from '../../../shared/formats/table/readDelimited.ts';
import { readLines } from '../../../shared/formats/table/readLines.ts';
import { isTooLong, readSteps, suggestPlan } from '../../../shared/formats/table/readSteps.ts';

describe('cells of a spreadsheet', () => {
  test('hold tabs, line ends and quotation marks where they are quoted', () => {
    const text = 'Title\tNote\r\n"Calls, ""now"""\t"two\r\nlines"\r\nWaits\t\r\n\r\n';
    expect(readDelimited(text, '\t')).toEqual([
      ['Title', 'Note'],
      ['Calls, "now"', 'two\nlines'],
      ['Waits', ''],
    ]);
  });

  test('are taken as they stand where a quotation mark is no quoting', () => {
    expect(readDelimited('"Hello" she says\tb\n"never closed\tc', '\t')).toEqual([
      ['"Hello" she says', 'b'],
      ['"never closed', 'c'],
    ]);
  });

  test('are parted by what the first line has most of', () => {
    expect(delimiterOf('a;b;c\n1,5;2;3')).toBe(';');
    expect(delimiterOf('"a;b",c,d')).toBe(',');
    expect(delimiterOf('a\tb,c\td')).toBe('\t');
  });

  test('are read up to one row beyond the limit, so that too many are seen', () => {
    expect(isTooLong(readDelimited('x\n'.repeat(tableLimits.rows + 1), '\t'))).toBe(false);
    expect(isTooLong(readDelimited('x\n'.repeat(tableLimits.rows + 2), '\t'))).toBe(true);
    expect(readDelimited('x\n'.repeat(tableLimits.rows * 2), '\t').length).toBeLessThan(tableLimits.rows + 3);
  });
});

describe('lines of text', () => {
  test.each([
    ['- Calls', 'Calls'],
    ['  • Calls', 'Calls'],
    ['1. Calls', 'Calls'],
    ['12) Calls', 'Calls'],
    ['1.2. Calls', 'Calls'],
    ['（三）打電話', '打電話'],
    ['二、打電話', '打電話'],
    ['- [x] Calls', 'Calls'],
    ['a) Calls', 'Calls'],
    ['3.5 hours of waiting', '3.5 hours of waiting'],
    ['A. Smith calls', 'A. Smith calls'],
    ['24/7 hotline', '24/7 hotline'],
    ['-5 degrees', '-5 degrees'],
    ['*', '*'],
  ])('“%s” is the step “%s”', (line, title) => {
    expect(readLines(`\n${line}\r\n  \n`)).toEqual([title]);
  });
});

describe('a heading', () => {
  test.each([
    ['Stage', 'stage', 'minutes'],
    ['Service layer', 'lane', 'minutes'],
    ['What happens', 'title', 'minutes'],
    ['Responsible', 'owner', 'minutes'],
    ['Time in minutes', 'duration', 'minutes'],
    ['Duration (hours)', 'duration', 'hours'],
    ['WAITING TIME [s]', 'waitingTime', 'minutes'],
    ['等待時間（秒）', 'waitingTime', 'seconds'],
    ['步驟', 'title', 'minutes'],
    ['负责人：', 'owner', 'minutes'],
    ['情绪值', 'emotion', 'minutes'],
  ])('“%s” is the column %s', (heading, field, unit) => {
    expect(columnNamed(heading)).toEqual({ field, unit });
  });

  test('that says something else is no column', () => {
    for (const heading of ['', 'Evidence status', 'journey_id', '__proto__', 'constructor']) {
      expect(columnNamed(heading)).toBeNull();
    }
  });
});

describe('a cell', () => {
  test.each([
    ['15', 900],
    ['1,5', 90],
    ['15 min', 900],
    ['1 h 30 min', 5400],
    ['1h30m', 5400],
    ['1:30', 5400],
    ['0:01:30', 90],
    ['2 天', 172800],
    ['約 3 分鐘', 180],
    ['90秒', 90],
    ['', null],
    ['-5', null],
    ['soon', null],
    ['5 parsecs', null],
  ])('“%s” is %s seconds', (text, seconds) => {
    expect(secondsIn(text, 'minutes')).toBe(seconds);
  });

  test('is a number, a kind, names', () => {
    expect([numberIn('−1.5'), numberIn('+2'), numberIn('２'), numberIn('1e9'), numberIn('')]).toEqual([
      -1.5,
      2,
      2,
      null,
      null,
    ]);
    expect([kindIn('Decision'), kindIn('等待'), kindIn('constructor')]).toEqual(['decision', 'wait', null]);
    expect(namesIn('Mei, Lin；Mei\n Wang ')).toEqual(['Mei', 'Lin', 'Wang']);
  });
});

describe('a table', () => {
  const table = readDelimited(
    [
      'What happens\tStage\tService layer\tEmotion\tTime in minutes\tEvidence note\tKind',
      'Calls\tReport\tCustomer\t1\t5\tx\t',
      '\tReport\tCustomer\t3\t\t\t',
      'Waits\tWait\tCustomer\tbad\tsoon\t\tpause',
      'Is paid\tPaid\tCustomer\t9\t1\t\tend',
    ].join('\n'),
    '\t',
  );

  test('with headings is understood by them, and one that is unknown is left out', () => {
    const plan = suggestPlan(table);
    expect(plan.hasHeader).toBe(true);
    expect(plan.scale).toBe('five');
    expect(plan.columns.map((column) => column?.field ?? null)).toEqual([
      'title',
      'stage',
      'lane',
      'emotion',
      'duration',
      null,
      'kind',
    ]);
  });

  test('tells every cell that cannot be read, with its row', () => {
    const { steps, problems } = readSteps(table, suggestPlan(table));
    expect(
      steps.map(({ title, valence, durationSeconds, kind }) => [title, valence, durationSeconds, kind]),
    ).toEqual([
      ['Calls', -2, 300, 'task'],
      ['Waits', null, null, 'task'],
      ['Is paid', 2, 60, 'end'],
    ]);
    expect(problems.map(({ row, field, code, text }) => [row, field, code, text])).toEqual([
      [3, 'title', 'title-missing', ''],
      [4, 'kind', 'unknown-kind', 'pause'],
      [4, 'emotion', 'no-number', 'bad'],
      [4, 'duration', 'no-time', 'soon'],
      [5, 'emotion', 'out-of-scale', '9'],
    ]);
  });

  test('without headings is title, stage and lane, as our own copies are', () => {
    const plan = suggestPlan([['Calls', 'Report', 'Customer']]);
    expect(plan).toMatchObject({ hasHeader: false, scale: 'two' });
    expect(plan.columns.map((column) => column?.field)).toEqual(['title', 'stage', 'lane']);
  });

  test('of headings that name no title takes the first other column for it', () => {
    const plan = suggestPlan([['Stage', 'Thing', 'Lane']]);
    expect(plan.columns.map((column) => column?.field)).toEqual(['stage', 'title', 'lane']);
  });

  test('has titles that can be stored, and says which were cut', () => {
    const plan = suggestPlan([['Title', 'Stage']]);
    const { steps, problems } = readSteps(
      [
        ['Title', 'Stage'],
        ['x'.repeat(600), 'a\u0000b'],
        ['\u0007', 'A'],
      ],
      plan,
    );
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ title: 'x'.repeat(500), stage: 'ab' });
    expect(problems.map((problem) => problem.code)).toEqual(['was-cut', 'title-missing']);
  });
});

test('an empty stage or lane is that of the row above, as merged cells are copied', () => {
  const table = readDelimited(
    'Stage\tLane\tStep\n\t\tBefore\nTrigger\tCustomer\tA1\n\t\tA2\nPrepare\t\t\n\t\tB1\n\tBank\tB2',
    '\t',
  );
  const { steps } = readSteps(table, suggestPlan(table));
  expect(steps.map(({ title, stage, lane }) => [title, stage, lane])).toEqual([
    ['Before', '', ''],
    ['A1', 'Trigger', 'Customer'],
    ['A2', 'Trigger', 'Customer'],
    // A heading of its own, without a step, says where those below it lie.
    ['B1', 'Prepare', 'Customer'],
    ['B2', 'Prepare', 'Bank'],
  ]);
});
