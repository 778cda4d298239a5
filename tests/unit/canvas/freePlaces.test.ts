import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCell } from '../../../renderer/canvas/dropPlaces.ts';
import { freePlaces } from '../../../renderer/canvas/freePlaces.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import type { MapLayout } from '../../../shared/scene/layoutMap.ts';
import { claimJourney } from '../../fixtures/projects/claimJourney.ts';

const project = claimJourney();
const mapId = Object.keys(project.maps)[0]!;
const whole = layoutMap(project, mapId);
const [report, pay] = whole.stages;
const [customer, desk] = whole.lanes;
const cell = { stageId: report!.stage.id, laneId: customer!.lane.id };

/** The journey with only these steps, in its first cell. */
function withSteps(places: readonly { readonly x: number; readonly y: number }[]): MapLayout {
  const steps = places.map(
    ({ x, y }, index) =>
      [`step${index}`, { x: report!.x + x, y: customer!.y + y, width: 176, height: 72 }] as const,
  );
  return { ...whole, steps: new Map(steps) };
}

const put = (layout: MapLayout, x: number, y: number, moved: readonly Id[] = []) => {
  const [place] = freePlaces(layout, [{ ...cell, x, y }], new Set(moved));
  return [place!.x, place!.y];
};

describe('a step that is let go of', () => {
  const one = withSteps([{ x: 24, y: 24 }]);

  it('stays where it is when nothing lies there', () => {
    expect(put(one, 240, 80)).toEqual([240, 80]);
    expect(put(whole, 24, 24, [...whole.steps.keys()])).toEqual([24, 24]);
  });

  it('goes to the right of the step that it would hide', () => {
    expect(put(one, 24, 24)).toEqual([224, 24]);
    expect(put(one, 0, 40)).toEqual([224, 40]);
  });

  it('goes past all that lie there, to the nearer side', () => {
    const row = withSteps([
      { x: 224, y: 24 },
      { x: 424, y: 24 },
    ]);
    expect(put(row, 240, 24)).toEqual([24, 24]);
    expect(put(row, 400, 24)).toEqual([624, 24]);
  });

  it('goes below a step when it was held mostly below it', () => {
    expect(put(one, 30, 64)).toEqual([30, 120]);
  });

  it('is put into the row that it nearly lies in, of another stage as well', () => {
    expect(put(one, 300, 36)).toEqual([300, 24]);
    expect(put(one, 300, 37)).toEqual([300, 37]);
    const [beside] = freePlaces(one, [{ ...cell, stageId: pay!.stage.id, x: 24, y: 16 }], new Set());
    expect(beside).toMatchObject({ x: 24, y: 24 });
    const [other] = freePlaces(one, [{ ...cell, laneId: desk!.lane.id, x: 24, y: 16 }], new Set());
    expect(other).toMatchObject({ x: 24, y: 16 });
  });

  it('does not stand in its own way', () => {
    expect(put(one, 30, 30, ['step0'])).toEqual([30, 30]);
  });

  it('hides no other and lies in its cell, whatever lies there', () => {
    const offset = fc.record({ x: fc.integer({ min: 0, max: 1200 }), y: fc.integer({ min: 0, max: 48 }) });
    fc.assert(
      fc.property(fc.array(offset, { maxLength: 8 }), offset, (others, at) => {
        const widened = {
          ...withSteps(others),
          stages: [{ ...report!, width: 2000 }, pay!],
        };
        const [x, y] = put(widened, at.x, at.y);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        for (const other of others) {
          expect(Math.abs(other.x - x!) >= 176 || Math.abs(other.y - y!) >= 72).toBe(true);
        }
      }),
    );
  });
});

describe('several steps that are let go of', () => {
  const one = withSteps([{ x: 24, y: 24 }]);

  it('keep their distances, and go together where one of them would hide a step', () => {
    const places = [
      { ...cell, x: 30, y: 30 },
      { ...cell, x: 230, y: 40 },
    ];
    expect(freePlaces(one, places, new Set()).map(({ x, y }) => [x, y])).toEqual([
      [224, 30],
      [424, 40],
    ]);
  });

  it('stay where they are when they hide none, even beside a row', () => {
    const places = [
      { ...cell, x: 300, y: 30 },
      { ...cell, x: 500, y: 40 },
    ];
    expect(freePlaces(one, places, new Set())).toEqual(places);
  });
});

describe('a point of the map', () => {
  it('lies in a cell only between the borders of one', () => {
    expect(isInCell(whole, { x: report!.x, y: customer!.y })).toBe(true);
    expect(isInCell(whole, { x: report!.x, y: customer!.y - 1 })).toBe(false);
    expect(isInCell(whole, { x: pay!.x + pay!.width, y: customer!.y })).toBe(false);
    expect(isInCell(whole, { x: report!.x, y: desk!.y + desk!.height })).toBe(false);
  });
});
