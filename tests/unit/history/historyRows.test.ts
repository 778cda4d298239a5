import { expect, test } from 'vitest';
import { historyRows } from '../../../renderer/features/history/historyRows.ts';
import type { LoggedChange } from '../../../shared/contract/channels.ts';

const noon = new Date(2026, 10, 20, 12, 0, 0).getTime();
const minute = 60_000;
const nothingOpened = { opened: new Set<string>(), fits: null };

/** A log, oldest first as it came about: kind, minute after noon, and what it undoes or redoes by its place. */
function logOf(
  ...lines: readonly (readonly [key: string, minutes: number, about?: { undoes?: number; redoes?: number }])[]
): readonly LoggedChange[] {
  return lines
    .map(([key, minutes, about = {}], index) => ({
      seq: index + 1,
      id: `c${String(index + 1)}`,
      at: noon + minutes * minute,
      label: { key, args: {} },
      undoes: about.undoes === undefined ? null : `c${String(about.undoes)}`,
      redoes: about.redoes === undefined ? null : `c${String(about.redoes)}`,
    }))
    .toReversed();
}

function told(log: readonly LoggedChange[], options: Parameters<typeof historyRows>[1] = nothingOpened) {
  return historyRows(log, options).flatMap(({ rows }) =>
    rows.map(({ id, count }) => `${id}×${String(count)}`),
  );
}

test('changes stand under the day on which they were made, newest first', () => {
  const log = logOf(['addStep', -24 * 60], ['renameStep', -60], ['addStep', 0]);
  const days = historyRows(log, nothingOpened);
  expect(days.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['c3', 'c2'], ['c1']]);
  expect(days.map(({ day }) => new Date(day).getDate())).toEqual([20, 19]);
});

test('three and more of a kind within minutes are one line, two are not', () => {
  expect(
    told(logOf(['moveSteps', 0], ['moveSteps', 1], ['moveSteps', 2], ['addStep', 3], ['addStep', 4])),
  ).toEqual(['c5×1', 'c4×1', 'c3×3']);
});

test('a pause, another day, and what was undone meanwhile part them', () => {
  const pause = logOf(
    ['moveSteps', 0],
    ['moveSteps', 1],
    ['moveSteps', 7],
    ['moveSteps', 8],
    ['moveSteps', 9],
  );
  expect(told(pause)).toEqual(['c5×3', 'c2×1', 'c1×1']);
  const midnight = 12 * 60;
  const nights = logOf(['moveSteps', midnight - 1], ['moveSteps', midnight], ['moveSteps', midnight + 1]);
  expect(told(nights)).toEqual(['c3×1', 'c2×1', 'c1×1']);
  const undone = logOf(['moveSteps', 0], ['moveSteps', 1], ['moveSteps', 2], ['moveSteps', 3, { undoes: 3 }]);
  expect(told(undone)).toEqual(['c4×1', 'c3×1', 'c2×1', 'c1×1']);
});

test('a fold that was opened shows all that is in it, its head first', () => {
  const log = logOf(['moveSteps', 0], ['moveSteps', 1], ['moveSteps', 2]);
  const [day] = historyRows(log, { opened: new Set(['c3']), fits: null });
  expect(day?.rows.map(({ id, inFold }) => [id, inFold])).toEqual([
    ['c3', 'head'],
    ['c2', 'inside'],
    ['c1', 'inside'],
  ]);
});

test('a fold knows the places in the log that it stands for', () => {
  const [day] = historyRows(logOf(['moveSteps', 0], ['moveSteps', 1], ['moveSteps', 2]), nothingOpened);
  expect(day?.rows.map(({ change, oldest }) => [change.seq, oldest])).toEqual([[3, 1]]);
});

test('what was undone is marked, and not any more once it was made again', () => {
  const undone = (log: readonly LoggedChange[]) =>
    historyRows(log, nothingOpened).flatMap(({ rows }) =>
      rows.filter(({ isUndone }) => isUndone).map(({ id }) => id),
    );
  const taken = logOf(['addStep', 0], ['renameStep', 1], ['renameStep', 2, { undoes: 2 }]);
  expect(undone(taken)).toEqual(['c2']);
  const again = logOf(
    ['addStep', 0],
    ['renameStep', 1],
    ['renameStep', 2, { undoes: 2 }],
    ['renameStep', 3, { redoes: 2 }],
  );
  expect(undone(again)).toEqual([]);
  const thrice = logOf(
    ['addStep', 0],
    ['renameStep', 1],
    ['renameStep', 2, { undoes: 2 }],
    ['renameStep', 3, { redoes: 2 }],
    ['renameStep', 4, { undoes: 2 }],
  );
  expect(undone(thrice)).toEqual(['c2']);
});

test('a search leaves what fits, unfolded', () => {
  const log = logOf(['moveSteps', 0], ['moveSteps', 1], ['moveSteps', 2], ['addStep', 3]);
  const fits = ({ label }: LoggedChange) => label.key === 'moveSteps';
  expect(told(log, { opened: new Set(), fits })).toEqual(['c3×1', 'c2×1', 'c1×1']);
});
