import { describe, expect, it } from 'vitest';
import { sizes } from '../../../shared/model/sizes.ts';
import { cellAt } from '../../../shared/scene/cellAt.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const project = journeyOf({
  name: 'Map',
  participants: [],
  lanes: [
    { name: 'Customer', role: 'customer' },
    { name: 'Thoughts', role: 'thought' },
    { name: 'Pains', role: 'insight' },
    { name: 'Onstage', role: 'onstage' },
  ],
  stages: [
    { name: 'First', steps: [{ title: 'a' }] },
    { name: 'Second', steps: [{ title: 'b' }] },
  ],
});
const layout = layoutMap(project, onlyMap(project));
const [first, second] = layout.stages;
const [customer, thoughts, pains, onstage] = layout.lanes;

describe('the cell at a point', () => {
  it('is the one that holds it, with the offset from its corner', () => {
    expect(cellAt(layout, { x: second!.x + 30.4, y: onstage!.y + 20.6 })).toEqual({
      stageId: second!.stage.id,
      laneId: onstage!.lane.id,
      x: 30,
      y: 21,
    });
  });

  it('begins at its border', () => {
    const found = cellAt(layout, { x: second!.x, y: customer!.y });
    expect(found).toMatchObject({ stageId: second!.stage.id, laneId: customer!.lane.id, x: 0, y: 0 });
  });

  it('is the nearest one outside the map, and the offset stays in it', () => {
    const corner = { stageId: first!.stage.id, laneId: customer!.lane.id, x: 0, y: 0 };
    expect(cellAt(layout, { x: -500, y: -500 })).toEqual(corner);
    expect(cellAt(layout, { x: sizes.laneHeader - 1, y: sizes.stageHeader + 5 })).toEqual(corner);
    expect(cellAt(layout, { x: 99_999, y: 99_999 })).toEqual({
      stageId: second!.stage.id,
      laneId: onstage!.lane.id,
      x: second!.width,
      y: sizes.laneHeight,
    });
  });

  it('is never in a lane that is drawn from the steps of the others', () => {
    expect(cellAt(layout, { x: first!.x, y: thoughts!.y + 10 })).toMatchObject({
      laneId: customer!.lane.id,
      y: sizes.laneHeight,
    });
    expect(cellAt(layout, { x: first!.x, y: pains!.y + pains!.height - 10 })).toMatchObject({
      laneId: onstage!.lane.id,
      y: 0,
    });
  });

  it('is nowhere on a map without stages or lanes that take steps', () => {
    expect(cellAt({ ...layout, stages: [] }, { x: 0, y: 0 })).toBeNull();
    expect(cellAt({ ...layout, lanes: [thoughts!, pains!] }, { x: 0, y: 0 })).toBeNull();
  });
});
