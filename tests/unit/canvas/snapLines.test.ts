import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidesAt, snapToLines } from '../../../renderer/canvas/snapLines.ts';
import { createStepIndex } from '../../../renderer/canvas/stepIndex.ts';
import { createStepSnapping } from '../../../renderer/canvas/stepSnapping.ts';
import type { Point, Rect } from '../../../shared/scene/rect.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const size = { width: 176, height: 72 };
const at = (x: number, y: number): Rect => ({ x, y, ...size });
const grid = { x: -1, y: -1 };

describe('a step that is dragged', () => {
  it('comes into line with the edges of another that are near', () => {
    expect(snapToLines(at(104, 203), grid, [at(100, 0), at(500, 200)], 6)).toEqual({ x: 100, y: 200 });
  });

  it('comes to the middle of a larger one', () => {
    const wide = { x: 100, y: 0, width: 300, height: 72 };
    expect(snapToLines(at(160, 300), grid, [wide], 6)).toEqual({ x: 162, y: -1 });
  });

  it('goes on the grid where nothing is near, on each axis by itself', () => {
    expect(snapToLines(at(107, 203), grid, [at(100, 0), at(500, 200)], 6)).toEqual({ x: -1, y: 200 });
    expect(snapToLines(at(107, 203), grid, [], 6)).toEqual(grid);
  });

  it('leaves the same gap as between the two before it, and stands in the middle of two', () => {
    // A gap of 40 between the first two: the third begins at 432 + 40.
    const row = [at(40, 0), at(256, 0)];
    expect(snapToLines(at(475, 3), grid, row, 6)).toEqual({ x: 472, y: 0 });
    expect(snapToLines(at(301, 9), grid, [at(0, 30), at(600, 30)], 6)).toEqual({ x: 300, y: -1 });
  });

  it('is drawn by the nearest line, however many there are', () => {
    expect(snapToLines(at(100, 500), grid, [at(95, 0), at(102, 100), at(104, 200)], 6).x).toBe(102);
  });
});

describe('guides', () => {
  it('run along both edges of all that is in line, from the first to the last', () => {
    expect(guidesAt(at(100, 440), [at(100, 0), at(100, 200), at(500, 200)])).toEqual([
      { kind: 'line', from: { x: 100, y: 0 }, to: { x: 100, y: 512 } },
      { kind: 'line', from: { x: 276, y: 0 }, to: { x: 276, y: 512 } },
    ]);
  });

  it('show gaps that are the same, and no others', () => {
    const gaps = (x: number) =>
      guidesAt(at(x, 30), [at(40, 0), at(256, 0)])
        .filter(({ kind }) => kind === 'gap')
        .map(({ from, to }) => [from, to]);
    expect(gaps(472)).toEqual([
      [
        { x: 216, y: 66 },
        { x: 256, y: 66 },
      ],
      [
        { x: 432, y: 66 },
        { x: 472, y: 66 },
      ],
    ]);
    expect(gaps(480)).toEqual([]);
  });

  it('say nothing of what is in line with nothing', () => {
    expect(guidesAt(at(37, 911), [at(1000, 0), at(1400, 300)])).toEqual([]);
  });
});

const number = fc.integer({ min: -600, max: 600 });
const boxes = fc.array(fc.tuple(number, number), { maxLength: 12 });

it('moves no further than it reaches, or onto the grid, and wherever a line drew it there is a guide', () => {
  fc.assert(
    fc.property(boxes, number, number, (places, x, y) => {
      const others = places.map(([left, top]) => at(left, top));
      const onGrid: Point = { x: x + 0.25, y: y + 0.25 };
      const corner = snapToLines(at(x, y), onGrid, others, 6);
      const guides = guidesAt({ ...corner, ...size }, others);
      for (const axis of ['x', 'y'] as const) {
        if (corner[axis] === onGrid[axis]) continue;
        expect(Math.abs(corner[axis] - { x, y }[axis])).toBeLessThanOrEqual(6.5);
        expect(guides.length).toBeGreaterThan(0);
      }
    }),
  );
});

it('looks at what is above, below and beside the step, in view, and at nothing else', () => {
  const project = largeJourney(10_000);
  const layout = layoutMap(project, onlyMap(project));
  const indexed = createStepIndex()(layout);
  let looked = 0;
  const index = {
    ...indexed,
    within: (part: Rect) => {
      const found = indexed.within(part);
      looked += found.length;
      return found;
    },
  };
  const [[id, place] = ['', at(0, 0)]] = [...layout.steps].slice(5_000);
  const transform = [-(place.x - 700), 0, 1] as const;
  const snapping = createStepSnapping(layout, index, { transform, width: 1600, height: 900 });
  const dragged = new Map([[id, place]]);
  const corner = snapping.aim({ x: place.x + 2, y: place.y + 1 }, dragged);
  snapping.guides(corner, dragged);
  expect(corner.y).toBe(place.y);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(100);
});
