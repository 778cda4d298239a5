import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import {
  contentOf,
  fitMap,
  headerSize,
  isOutOfView,
  leastZoomOf,
  openMap,
  viewOf,
} from '../../../renderer/canvas/mapView.ts';
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

  it('shows a large map whole, as far away as that takes', () => {
    const large = largeJourney(1000);
    const place = layoutMap(large, Object.keys(large.maps)[0]!);
    const { x, zoom } = fitMap(place, size);
    const content = contentOf(place);
    expect((content.x + content.width) * zoom + x).toBeLessThanOrEqual(size.width);
    expect(leastZoomOf(place, size)).toBe(zoom);
    expect(leastZoomOf(layout, size)).toBe(0.08);
  });

  it('looks at an empty grid where its first stage will stand', () => {
    const empty = layoutMap({ ...project, stages: {}, steps: {} }, Object.keys(project.maps)[0]!);
    const bare = layoutMap({ ...project, stages: {}, lanes: {}, steps: {} }, Object.keys(project.maps)[0]!);
    const { x, y } = contentOf(layout);
    for (const one of [empty, bare]) expect(contentOf(one)).toMatchObject({ x, y });
  });

  it('takes for out of view only what cannot be seen at all', () => {
    const now = { x: 0, y: 0, zoom: 1 };
    expect(isOutOfView({ x: 1270, y: 200, width: 176, height: 72 }, now, size)).toBe(false);
    expect(isOutOfView({ x: 1280, y: 200, width: 176, height: 72 }, now, size)).toBe(true);
    // Under the headers of the lanes.
    expect(isOutOfView({ x: -30, y: 200, width: 176, height: 72 }, now, size)).toBe(true);
  });
});
