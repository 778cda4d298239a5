import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../shared/model/project.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { cellPlaceOf, dropMoves, moveTogether, snapped } from '../../../renderer/canvas/dropPlaces.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const project = sampleJourney({ language: 'zh' });
const mapId = Object.keys(project.maps)[0]!;
const layout = layoutMap(project, mapId);
const [first, second] = layout.stages;
const [customer, onstage, backstage] = layout.lanes;

describe('where a dropped step lands', () => {
  it('is the cell under its middle, with its offset from the corner of that cell', () => {
    expect(cellPlaceOf(layout, { x: second!.x + 40, y: onstage!.y + 16 })).toEqual({
      stageId: second!.stage.id,
      laneId: onstage!.lane.id,
      x: 40,
      y: 16,
    });
  });

  it('is the next cell as soon as its middle is over the border', () => {
    const border = second!.x - 88;
    expect(cellPlaceOf(layout, { x: border - 1, y: customer!.y })).toMatchObject({
      stageId: first!.stage.id,
    });
    expect(cellPlaceOf(layout, { x: border, y: customer!.y })).toMatchObject({
      stageId: second!.stage.id,
      x: 0,
    });
  });

  it('is inside the map where it was dropped outside', () => {
    expect(cellPlaceOf(layout, { x: -5000, y: 9000 })).toEqual({
      stageId: first!.stage.id,
      laneId: backstage!.lane.id,
      x: 0,
      y: backstage!.height - 72,
    });
  });

  it('is none in a map without lanes', () => {
    const bare: Project = { ...project, lanes: {} };
    expect(cellPlaceOf(layoutMap(bare, mapId), { x: 200, y: 200 })).toBeNull();
  });

  it('is never a lane that is drawn from the steps of the others', () => {
    const lanes = { ...project.lanes, [customer!.lane.id]: { ...customer!.lane, role: 'thought' as const } };
    const drawn = layoutMap({ ...project, lanes }, mapId);
    expect(cellPlaceOf(drawn, { x: 200, y: drawn.lanes[0]!.y })).toMatchObject({ laneId: onstage!.lane.id });
  });

  it('lies in the map and in a cell, wherever it was let go of', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: -9000, max: 9000 }),
      y: fc.integer({ min: -9000, max: 9000 }),
    });
    fc.assert(
      fc.property(anywhere, (corner) => {
        const place = cellPlaceOf(layout, corner)!;
        const stage = layout.stages.find((one) => one.stage.id === place.stageId)!;
        const lane = layout.lanes.find((one) => one.lane.id === place.laneId)!;
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(stage.x + place.x + 176).toBeLessThanOrEqual(layout.width);
        expect(lane.y + place.y + 72).toBeLessThanOrEqual(layout.height);
      }),
    );
  });
});

describe('steps that are dragged', () => {
  it('snap to steps of 8 px from the corner of their cell', () => {
    const { x, y } = snapped(layout, { x: second!.x + 43, y: onstage!.y + 21 });
    expect([x - second!.x, y - onstage!.y]).toEqual([40, 24]);
  });

  it('keep their distances, and stop together at the edge of the map', () => {
    const starts = new Map([
      ['one', { x: first!.x + 24, y: customer!.y + 24 }],
      ['other', { x: first!.x + 224, y: customer!.y + 40 }],
    ]);
    const moved = moveTogether(layout, starts, 'other', { x: first!.x + 100, y: customer!.y + 300 });
    expect(moved.get('one')!.x).toBe(first!.x);
    expect(moved.get('other')!.x - moved.get('one')!.x).toBe(200);
    expect(moved.get('other')!.y - moved.get('one')!.y).toBe(16);
  });

  it('become one move each', () => {
    const corners = new Map([
      ['one', { x: first!.x, y: customer!.y }],
      ['other', { x: second!.x + 8, y: onstage!.y + 8 }],
    ]);
    expect(dropMoves(layout, corners)).toEqual([
      { stepId: 'one', stageId: first!.stage.id, laneId: customer!.lane.id, x: 0, y: 0 },
      { stepId: 'other', stageId: second!.stage.id, laneId: onstage!.lane.id, x: 8, y: 8 },
    ]);
  });
});
