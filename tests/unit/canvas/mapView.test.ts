import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { contentOf, fitMap, headerSize, openMap, viewOf } from '../../../renderer/canvas/mapView.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const size = { width: 1280, height: 800 };
const project = sampleJourney({ language: 'zh' });
const layout = layoutMap(project, Object.keys(project.maps)[0]!);

describe('the view of a map', () => {
  it('fits the whole map beside and under its headers', () => {
    const { x, y, zoom } = fitMap(layout, size);
    const content = contentOf(layout);
    expect(content.x * zoom + x).toBeCloseTo(headerSize.lanes);
    expect(content.y * zoom + y).toBeCloseTo(headerSize.stages);
    expect((content.x + content.width) * zoom + x).toBeLessThanOrEqual(size.width);
    expect((content.y + content.height) * zoom + y).toBeLessThanOrEqual(size.height);
  });

  it('never fits a small map larger than it is', () => {
    expect(fitMap(layout, { width: 9000, height: 9000 }).zoom).toBe(1);
  });

  it('opens a small map whole, and a large one at its beginning, to be read', () => {
    expect(openMap(layout, { width: 2400, height: 900 })).toEqual(
      fitMap(layout, { width: 2400, height: 900 }),
    );
    const large = largeJourney(1000);
    const opened = openMap(layoutMap(large, Object.keys(large.maps)[0]!), size);
    expect(opened.zoom).toBeGreaterThanOrEqual(0.75);
    expect(opened.x).toBeCloseTo(headerSize.lanes * (1 - opened.zoom));
  });

  it('stays where it is for what is in view, and else brings it to the middle', () => {
    const now = { x: 0, y: 0, zoom: 1 };
    expect(viewOf({ x: 300, y: 200, width: 176, height: 72 }, now, size)).toBeNull();
    const hidden = { x: 100, y: 200, width: 176, height: 72 };
    expect(viewOf(hidden, now, size)).toEqual({
      x: (size.width + headerSize.lanes) / 2 - 188,
      y: (size.height + headerSize.stages) / 2 - 236,
      zoom: 1,
    });
  });

  it('comes nearer to a step that is asked for from far away', () => {
    const far = { x: 0, y: 0, zoom: 0.1 };
    expect(viewOf({ x: 3000, y: 2000, width: 176, height: 72 }, far, size)?.zoom).toBe(0.5);
  });
});
