import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round } from '../../../shared/scene/round.ts';

const numbers = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -200_000, max: 200_000 }).map((half) => half / 200),
  fc.double({ min: -1e18, max: 1e18, noNaN: true }),
);

test('a number is written as it is to two decimals, without exponent and without −0', () => {
  fc.assert(
    fc.property(numbers, (value) => {
      const written = round(value);
      expect(written).toMatch(/^(?!-0$)-?\d+(\.\d?[1-9])?$/);
      expect(Number(written)).toBe(Math.round(value * 100) / 100 + 0);
    }),
    { numRuns: 2000 },
  );
});

test('what is no number is written as none', () => {
  expect([NaN, Infinity, -Infinity].map(round)).toEqual(['0', '0', '0']);
});
