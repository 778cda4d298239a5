import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStepIndex } from '../../../renderer/canvas/stepIndex.ts';
import type { MapLayout } from '../../../shared/scene/layoutMap.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import type { Rect } from '../../../shared/scene/rect.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const project = largeJourney(20);
const empty = layoutMap(project, onlyMap(project));
const rect = fc.record({
  x: fc.integer({ min: -500, max: 5000 }),
  y: fc.integer({ min: -500, max: 2000 }),
  width: fc.integer({ min: 0, max: 900 }),
  height: fc.integer({ min: 0, max: 900 }),
});
const places = fc.uniqueArray(fc.tuple(fc.nat(600), rect), { selector: ([id]) => id, maxLength: 500 });

const withSteps = (drawn: readonly (readonly [number, Rect])[]): MapLayout => ({
  ...empty,
  steps: new Map(drawn.map(([id, place]) => [`step ${id}`, place])),
});
const touch = (one: Rect, other: Rect): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height;

test('finds what a part of the map touches and nothing else, from layout to layout', () => {
  fc.assert(
    fc.property(fc.array(places, { minLength: 1, maxLength: 4 }), rect, (layouts, part) => {
      const indexOf = createStepIndex();
      for (const drawn of layouts) {
        const layout = withSteps(drawn);
        const expected = [...layout.steps].filter(([, place]) => touch(place, part)).map(([id]) => id);
        expect(indexOf(layout).within(part).toSorted()).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 60 },
  );
});

test('says which step lies under a point', () => {
  const index = createStepIndex()(withSteps([[1, { x: 10, y: 10, width: 50, height: 20 }]]));
  expect(index.at({ x: 30, y: 20 })).toBe('step 1');
  expect(index.at({ x: 61, y: 20 })).toBeNull();
});
