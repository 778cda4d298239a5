import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../shared/scene/cellAt.ts';
import { connectionPath } from '../../../shared/scene/connectionPath.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import type { Rect } from '../../../shared/scene/rect.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const project = largeJourney(60);
const layout = layoutMap(project, onlyMap(project));

describe('a cell', () => {
  it('gives back the point that a step is dropped at', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: layout.stages.length - 1 }),
        fc.nat({ max: layout.lanes.length - 1 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (stageIndex, laneIndex, right, down) => {
          const stage = layout.stages[stageIndex]!;
          const lane = layout.lanes[laneIndex]!;
          const x = Math.floor(right * stage.width);
          const y = Math.floor(down * lane.height);
          expect(cellAt(layout, { x: stage.x + x, y: lane.y + y })).toEqual({
            stageId: stage.stage.id,
            laneId: lane.lane.id,
            x,
            y,
          });
        },
      ),
    );
  });

  it('is found for any point, and the offset lies in it', () => {
    const far = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(far, far, (x, y) => {
        const cell = cellAt(layout, { x, y })!;
        const stage = layout.stages.find((one) => one.stage.id === cell.stageId)!;
        const lane = layout.lanes.find((one) => one.lane.id === cell.laneId)!;
        expect(cell.x >= 0 && cell.x <= stage.width && Number.isInteger(cell.x)).toBe(true);
        expect(cell.y >= 0 && cell.y <= lane.height && Number.isInteger(cell.y)).toBe(true);
      }),
    );
  });
});

describe('a connection', () => {
  const box: fc.Arbitrary<Rect> = fc.record({
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
    width: fc.constant(176),
    height: fc.constant(72),
  });

  it('starts on the edge of one box, ends on the edge of the other, and is the same each time', () => {
    const isOnEdge = ({ x, y, width, height }: Rect, point: { x: number; y: number }): boolean => {
      const isBeside = (point.x === x || point.x === x + width) && point.y >= y && point.y <= y + height;
      const isOver = (point.y === y || point.y === y + height) && point.x >= x && point.x <= x + width;
      return isBeside || isOver;
    };
    fc.assert(
      fc.property(box, box, (from, to) => {
        const path = connectionPath(from, to);
        expect(isOnEdge(from, path.start)).toBe(true);
        expect(isOnEdge(to, path.end)).toBe(true);
        expect(path.d).toMatch(/^M[-\d. LQ]+$/);
        expect(Math.abs(path.angle % 90)).toBe(0);
        expect(connectionPath(from, to)).toEqual(path);
      }),
    );
  });
});
