import { describe, expect, it } from 'vitest';
import { missingForPraise } from '../../../shared/rules/missingForPraise.ts';
import type { PraiseProof } from '../../../shared/rules/missingForPraise.ts';

const whole: PraiseProof = {
  remedy: 'Calls are answered by the bot, which hands over with the whole story.',
  wordsNow: 'I was through in two minutes.',
  metricName: 'On hold',
  direction: 'lower',
  before: 45,
  after: 2,
  basis: 'measured',
};
const missing = (change: Partial<PraiseProof>) => missingForPraise({ ...whole, ...change });

describe('before a pain may be called praise', () => {
  it('needs nothing more than what was done, what is said now, and a figure that got better', () => {
    expect(missing({})).toEqual([]);
  });

  it('lacks everything at first, a gain aside, which two figures would have to show', () => {
    const nothing = { remedy: '', wordsNow: ' ', metricName: '\n', before: null, after: null };
    expect(missing(nothing)).toEqual(['remedy', 'words-now', 'metric-name', 'before', 'after']);
  });

  it.each([
    ['lower', 45, 45],
    ['lower', 45, 46],
    ['higher', 60, 60],
    ['higher', 60, 59],
    ['higher', 0, -0],
  ] as const)('lacks a gain where %s is better and %d becomes %d', (direction, before, after) => {
    expect(missing({ direction, before, after })).toEqual(['gain']);
  });

  it('takes more for a gain where higher is better, and figures below zero as they are', () => {
    expect(missing({ direction: 'higher', before: -40, after: -12 })).toEqual([]);
    expect(missing({ direction: 'lower', before: -12, after: -40 })).toEqual([]);
  });

  it.each([NaN, Infinity, -Infinity])('does not take %d for a figure', (value) => {
    expect(missing({ after: value })).toEqual(['after']);
    expect(missing({ before: value })).toEqual(['before']);
  });

  it.each(['assumed', 'observed'] as const)('takes a gain that is %s for no proof', (basis) => {
    expect(missing({ basis })).toEqual(['measured']);
    expect(missing({ basis, after: 45 })).toEqual(['gain', 'measured']);
    expect(missing({ basis, after: null })).toEqual(['after']);
  });

  it('takes nothing that cannot be read for words', () => {
    expect(missing({ remedy: '\u0000\u0007', wordsNow: '\ud800', metricName: '\u2028' })).toEqual([
      'remedy',
      'words-now',
      'metric-name',
    ]);
  });
});
