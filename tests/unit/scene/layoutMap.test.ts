import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Lane } from '../../../shared/model/records.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import type { DescribedJourney } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

function layoutOf(change: Partial<DescribedJourney> = {}, edit = (project: Project): Project => project) {
  const project = edit(
    journeyOf({
      name: 'Map',
      participants: [],
      lanes: [{ name: 'Upper' }, { name: 'Lower' }],
      stages: [
        { name: 'First', steps: [{ title: 'a' }, { title: 'b', lane: 1 }] },
        { name: 'Second', steps: [{ title: 'c', lane: 1 }] },
      ],
      ...change,
    }),
  );
  const layout = layoutMap(project, onlyMap(project));
  const placeOf = (title: string) =>
    layout.steps.get(Object.values(project.steps).find((step) => step.title === title)!.id)!;
  return { layout, placeOf };
}

function withLanes(change: (lane: Lane) => Partial<Lane>): (project: Project) => Project {
  return (project) => ({
    ...project,
    lanes: Object.fromEntries(
      Object.values(project.lanes).map((lane) => [lane.id, { ...lane, ...change(lane) }]),
    ),
  });
}

describe('the places of a map', () => {
  it('put stages side by side after the lane headers', () => {
    const { layout } = layoutOf();
    const [first, second] = layout.stages;
    expect(first).toMatchObject({ x: sizes.laneHeader, width: first!.stage.width });
    expect(second!.x).toBe(sizes.laneHeader + first!.width);
    expect(layout.width).toBe(second!.x + second!.width);
  });

  it('put the band of the curve between the stage headers and the first lane of a journey', () => {
    const { layout } = layoutOf();
    expect(layout.emotion).toEqual({ y: sizes.stageHeader, height: sizes.emotionBand });
    expect(layout.lanes.map(({ y }) => y)).toEqual([176, 176 + sizes.laneHeight]);
    expect(layout.height).toBe(176 + 2 * sizes.laneHeight);
  });

  it('give a flow no band', () => {
    const { layout } = layoutOf({ kind: 'flow' });
    expect(layout.emotion).toBeNull();
    expect(layout.lanes[0]!.y).toBe(sizes.stageHeader);
  });

  it.each(['journey', 'flow'] as const)('take the lane of emotion for the band: %s', (kind) => {
    const { layout } = layoutOf(
      { kind, lanes: [{ name: 'Upper' }, { name: 'How it feels', role: 'emotion' }, { name: 'Lower' }] },
      withLanes(() => ({ height: 60 })),
    );
    expect(layout.emotion).toEqual({ y: sizes.stageHeader + 60, height: sizes.emotionBand });
    expect(layout.lanes.map(({ height }) => height)).toEqual([60, sizes.emotionBand, 60]);
    const high = layoutOf(
      { lanes: [{ name: 'High', role: 'emotion' }, { name: 'Steps' }] },
      withLanes(() => ({ height: 300 })),
    );
    expect(high.layout.emotion).toEqual({ y: sizes.stageHeader, height: 300 });
  });

  it('put a step at its offset from the corner of its cell, inside it or not', () => {
    const { layout, placeOf } = layoutOf();
    expect(placeOf('c')).toEqual({
      x: layout.stages[1]!.x + sizes.gap,
      y: layout.lanes[1]!.y + sizes.gap,
      ...sizes.step,
    });
    const moved = layoutOf({}, (project) => ({
      ...project,
      steps: Object.fromEntries(
        Object.values(project.steps).map((step) => [step.id, { ...step, x: -900, y: 5000 }]),
      ),
    }));
    expect(moved.placeOf('a')).toMatchObject({ x: sizes.laneHeader - 900, y: 176 + 5000 });
    expect(moved.layout.height).toBe(layout.height);
  });

  it('of a value network are those of its steps alone', () => {
    const { layout, placeOf } = layoutOf({ kind: 'network' }, (project) => ({
      ...project,
      steps: Object.fromEntries(
        Object.values(project.steps).map((step, index) => [
          step.id,
          { ...step, stageId: null, laneId: null, x: index * 300, y: 50 },
        ]),
      ),
    }));
    expect(layout).toMatchObject({ stages: [], lanes: [], emotion: null });
    expect(placeOf('b')).toMatchObject({ x: 300, y: 50 });
    expect(layout).toMatchObject({ width: 600 + sizes.step.width, height: 50 + sizes.step.height });
  });

  it('are the headers alone where nothing is on the map yet', () => {
    const { layout } = layoutOf({ lanes: [], stages: [] });
    expect(layout).toMatchObject({ width: sizes.laneHeader, height: sizes.stageHeader + sizes.emotionBand });
    expect(layoutMap(emptyProject, 'gone').steps.size).toBe(0);
  });
});
