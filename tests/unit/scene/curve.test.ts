import { describe, expect, it } from 'vitest';
import { participantsOf } from '../../../shared/model/siblings.ts';
import { emotionPoints } from '../../../shared/scene/emotionPoints.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { smoothPath } from '../../../shared/scene/smoothPath.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

describe('the points of a curve', () => {
  const project = sampleJourney();
  const mapId = onlyMap(project);
  const layout = layoutMap(project, mapId);
  const points = emotionPoints(project, layout, mapId, participantsOf(project)[0]!.id);

  it('stand over the middle of their steps', () => {
    expect(points).toHaveLength(17);
    for (const { stepId, x } of points) {
      const place = layout.steps.get(stepId)!;
      expect(x).toBe(place.x + place.width / 2);
    }
  });

  it('stand the higher the better, inside the band', () => {
    const band = layout.emotion!;
    const heightOf = new Map(points.map(({ valence, y }) => [valence, y]));
    const inOrder = [1, 0, -1, -2].map((valence) => heightOf.get(valence)!);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
    expect(heightOf.get(0)).toBe(band.y + band.height / 2);
    expect(Math.max(...inOrder)).toBeLessThan(band.y + band.height);
    expect(Math.min(...inOrder)).toBeGreaterThan(band.y);
  });

  it('keep the reading order where steps stand over one another', () => {
    const stacked = journeyOf({
      name: 'Stacked',
      participants: [{ name: 'P', colour: 'blue', side: 'C' }],
      lanes: [{ name: 'Upper' }, { name: 'Lower' }],
      stages: [
        { name: 'Stage', steps: [{ title: 'low', lane: 1, valences: [-2] }] },
        { name: 'Stage', steps: [{ title: 'up', valences: [2] }] },
      ],
    });
    const [low, up] = Object.values(stacked.steps);
    const steps = { [low!.id]: low!, [up!.id]: { ...up!, stageId: low!.stageId, x: low!.x } };
    const moved = { ...stacked, steps };
    const drawn = emotionPoints(
      moved,
      layoutMap(moved, onlyMap(moved)),
      onlyMap(moved),
      participantsOf(moved)[0]!.id,
    );
    expect(drawn.map(({ valence }) => valence)).toEqual([2, -2]);
  });

  it('are none on a map without a band', () => {
    const none = { ...layout, emotion: null };
    expect(emotionPoints(project, none, mapId, participantsOf(project)[0]!.id)).toEqual([]);
  });
});

describe('the line through points', () => {
  it('is flat at a peak and level between equal points', () => {
    const d = smoothPath([
      { x: 0, y: 0 },
      { x: 30, y: 60 },
      { x: 60, y: 60 },
    ]);
    expect(d).toBe('M0 0C10 0 20 60 30 60C40 60 50 60 60 60');
  });

  it('is straight where x does not grow', () => {
    const d = smoothPath([
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 30, y: 10 },
      { x: 20, y: 5 },
    ]);
    expect(d).toBe('M0 0L0 10C10 10 20 10 30 10L20 5');
  });

  it('is nothing without points and a place with one', () => {
    expect(smoothPath([])).toBe('');
    expect(smoothPath([{ x: 1.004, y: -0.001 }])).toBe('M1 0');
  });
});
