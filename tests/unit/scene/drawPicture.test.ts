import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../shared/scene/drawPicture.ts';
import { palette } from '../../../shared/scene/palette.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

function coordinates({ shapes }: Scene): readonly (readonly [number, number])[] {
  return shapes.flatMap((shape) => {
    if (shape.type !== 'path') return [];
    const numbers = shape.d.match(/-?[\d.]+/g)!.map(Number);
    return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1]!] as const] : []));
  });
}

describe('the small picture of a map', () => {
  it.each([
    ['17 steps', sampleJourney()],
    ['12 steps in 3 lanes', sampleJourney({ language: 'zh' })],
    ['3,000 steps', largeJourney(3000)],
  ])('stays in its frame: %s', (_, project) => {
    const scene = drawPicture(project, onlyMap(project), 'light');
    expect(scene).toMatchObject({ width: 320, height: 180 });
    const points = coordinates(scene);
    expect(points.length).toBeGreaterThan(20);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(320);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(180);
    }
  });

  it('colours steps by how they feel, and has no text', () => {
    const project = sampleJourney();
    const { shapes } = drawPicture(project, onlyMap(project), 'dark');
    const fills = shapes.flatMap((shape) =>
      shape.type === 'group' || shape.type === 'image' ? [] : (shape.fill ?? []),
    );
    const [veryBad, bad, neutral, good] = palette.dark.valence;
    expect(fills).toEqual([veryBad, bad, neutral, good]);
    expect(shapes.some(({ type }) => type === 'text')).toBe(false);
  });

  it('is few shapes however many steps there are', () => {
    const project = largeJourney(3000);
    expect(drawPicture(project, onlyMap(project), 'light').shapes.length).toBeLessThan(12);
  });

  it('is an empty frame where nothing is on the map', () => {
    const project = journeyOf({ name: 'Nothing', participants: [], lanes: [], stages: [] });
    const { shapes } = drawPicture(project, onlyMap(project), 'light');
    expect(shapes).toHaveLength(1);
    expect(shapes[0]).toMatchObject({ type: 'rect', dash: [5, 5] });
  });
});
