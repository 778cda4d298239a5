import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sizes } from '../../../shared/model/sizes.ts';
import { freeOnLine, lineRoom } from '../../../shared/scene/lineRoom.ts';
import type { Rect } from '../../../shared/scene/rect.ts';

const width = 3000;
const line = 400;
const steps = fc
  .array(fc.record({ x: fc.integer({ min: 160, max: width }), y: fc.integer({ min: 200, max: 500 }) }), {
    maxLength: 40,
  })
  .map(
    (corners) => new Map<string, Rect>(corners.map((at, index) => [String(index), { ...at, ...sizes.step }])),
  );
const size = fc.record({
  width: fc.integer({ min: 60, max: 300 }),
  height: fc.integer({ min: 10, max: 24 }),
});

function covers(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    one.x + one.width > other.x &&
    one.y < other.y + other.height &&
    one.y + one.height > other.y
  );
}

it('finds a place on the line where a name covers no step, if there is one', () => {
  fc.assert(
    fc.property(steps, size, (boxes, name) => {
      const left = sizes.laneHeader + 8;
      const x = freeOnLine({ steps: boxes, width }, line, left, name);
      const isFree = (at: number) =>
        [...boxes.values()].every(
          (box) =>
            !covers(
              { x: at, y: line - name.height / 2, ...name },
              { ...box, y: box.y - 12, height: box.height + 12 + 10 },
            ),
        );
      if (x === null) {
        // Nor is there one with the room beside it that a name needs.
        for (let at = left; at + name.width + 8 <= width; at += 1) {
          expect(isFree(at) && isFree(at - 8) && isFree(at + 8)).toBe(false);
        }
        return;
      }
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x + name.width).toBeLessThanOrEqual(width);
      expect(isFree(x)).toBe(true);
    }),
  );
});

it('knows how high half a name may be that covers no step wherever it stands', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 160, max: width }), (boxes, x) => {
      const room = lineRoom({ steps: boxes }, [{ kinds: ['interaction'], y: line }]);
      const half = Math.min(room, 500);
      const name = { x, y: line - half, width: 200, height: 2 * half };
      for (const box of boxes.values()) expect(half > 0 && covers(name, box)).toBe(false);
    }),
  );
});
