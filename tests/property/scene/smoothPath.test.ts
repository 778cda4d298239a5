import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothPath } from '../../../shared/scene/smoothPath.ts';

const points = fc.array(
  fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: 0, max: 132 }) }),
  { minLength: 1, maxLength: 30 },
);

/** The pieces of a path: the end points, and the two control points of a curve. */
function segments(d: string): readonly (readonly number[])[] {
  return d.match(/[MLC][^MLC]*/g)!.map((part) => part.match(/-?[\d.]+/g)!.map(Number));
}

describe('the smooth line', () => {
  it('never shows more or less than the two points it runs between', () => {
    fc.assert(
      fc.property(points, (of) => {
        const drawn = segments(smoothPath(of));
        expect(drawn).toHaveLength(of.length);
        for (const [index, numbers] of drawn.entries()) {
          const [before, after] = [of[Math.max(0, index - 1)]!, of[index]!];
          const [low, high] = [Math.min(before.y, after.y), Math.max(before.y, after.y)];
          // Control points between the two values keep the curve between them; numbers are rounded to 0.01.
          for (const [place, number] of numbers.entries()) {
            if (place % 2 === 0) continue;
            expect(number).toBeGreaterThanOrEqual(low - 0.006);
            expect(number).toBeLessThanOrEqual(high + 0.006);
          }
          expect(numbers.slice(-2)).toEqual([after.x, after.y]);
        }
      }),
    );
  });
});
