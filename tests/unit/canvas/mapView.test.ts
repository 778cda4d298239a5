import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import {
  broughtBack,
  contentOf,
  fitMap,
  headerSize,
  isOutOfView,
  leastZoomOf,
  openMap,
  viewOf,
  zoomed,
} from '../../../renderer/canvas/mapView.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const size = { width: 1280, height: 800 };
const project = sampleJourney({ language: 'zh' });
const layout = layoutMap(project, Object.keys(project.maps)[0]!);

const large = largeJourney(1000);
const wide = layoutMap(large, Object.keys(large.maps)[0]!);

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
    const now = { x: 0, y: -200, zoom: 1 };
    expect(viewOf({ x: 300, y: 300, width: 176, height: 72 }, now, size, wide)).toBeNull();
    const right = { x: 4000, y: 300, width: 176, height: 72 };
    expect(viewOf(right, now, size, wide)).toEqual({
      x: (size.width + headerSize.lanes) / 2 - 4088,
      y: -200,
      zoom: 1,
    });
  });

  it('comes nearer to a step that is asked for from far away', () => {
    const far = { x: 0, y: 0, zoom: 0.1 };
    expect(viewOf({ x: 3000, y: 2000, width: 176, height: 72 }, far, size, wide)?.zoom).toBe(0.5);
  });

  it('shows no more blank beside a step than there must be', () => {
    const content = contentOf(wide);
    const first = { x: content.x + 24, y: content.y + 24, width: 176, height: 72 };
    const away = viewOf(first, { x: -9000, y: -9000, zoom: 1 }, size, wide)!;
    expect(away.x).toBe(headerSize.lanes - content.x);
    expect(away.y).toBe(headerSize.stages - content.y);
    const end = content.x + content.width;
    const last = { x: end - 200, y: content.y + 24, width: 176, height: 72 };
    const seen = viewOf(last, away, size, wide)!;
    // Room for the edge of the map, and no more.
    expect(end + seen.x).toBe(size.width - 32);
    // What overhangs the map is shown all the same.
    const over = viewOf({ ...last, x: end + 100 }, away, size, wide)!;
    expect(end + 276 + over.x).toBeLessThanOrEqual(size.width);
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
    expect(isOutOfView({ x: 1270, y: 200, width: 176, height: 72 }, now, size, wide)).toBe(false);
    expect(isOutOfView({ x: 1280, y: 200, width: 176, height: 72 }, now, size, wide)).toBe(true);
    // Under the headers of the lanes.
    expect(isOutOfView({ x: -30, y: 200, width: 176, height: 72 }, now, size, wide)).toBe(true);
    // A network has none.
    const network = { ...wide, isNetwork: true };
    expect(isOutOfView({ x: -30, y: 10, width: 176, height: 72 }, now, size, network)).toBe(false);
    expect(viewOf({ x: 4, y: 4, width: 176, height: 72 }, now, size, network)).toBeNull();
  });
});

describe('zooming', () => {
  const content = contentOf(layout);
  const whole = fitMap(layout, size);

  it('holds the middle of what is selected and in view', () => {
    const now = { x: -400, y: -100, zoom: 0.9 };
    const part = { x: 1200, y: 300, width: 176, height: 72 };
    const next = zoomed(1.3, now, size, layout, part);
    expect(1288 * 1.3 + next.x).toBeCloseTo(1288 * 0.9 + now.x);
    expect(336 * 1.3 + next.y).toBeCloseTo(336 * 0.9 + now.y);
  });

  it('keeps the map in view from where all of it is seen, however wide it is', () => {
    for (const place of [layout, wide]) {
      let now = fitMap(place, size);
      for (let zoom = now.zoom; zoom < 2.5; zoom *= 1.2) {
        now = zoomed(zoom, now, size, place, null);
        expect(isOutOfView(contentOf(place), now, size, place)).toBe(false);
      }
    }
  });

  it('leaves no blank over a map that stood against its headers', () => {
    const { x, y } = zoomed(1, whole, size, layout, null);
    expect(content.x + x).toBeLessThanOrEqual(headerSize.lanes + 1);
    expect(content.x + content.width + x).toBeGreaterThanOrEqual(size.width - 33);
    if (content.height <= size.height - headerSize.stages - 64) {
      expect(content.y + y).toBeGreaterThanOrEqual(headerSize.stages - 1);
    } else {
      expect(content.y + y).toBeLessThanOrEqual(headerSize.stages + 1);
    }
  });

  it('goes out to all of the map and back to its edge', () => {
    const end = { x: size.width - 32 - (content.x + content.width), y: whole.y, zoom: 1 };
    const out = zoomed(whole.zoom, end, size, layout, null);
    expect(content.x * whole.zoom + out.x).toBeGreaterThanOrEqual(headerSize.lanes - 1);
    expect((content.x + content.width) * whole.zoom + out.x).toBeLessThanOrEqual(size.width - 31);
  });

  it('brings a map back that was panned out of view', () => {
    const away = { x: -90_000, y: 0, zoom: 1 };
    expect(isOutOfView(content, zoomed(1.2, away, size, layout, null), size, layout)).toBe(false);
  });

  it('lets a map be where a hand has put it beside blank', () => {
    const now = { x: 500, y: 300, zoom: 1 };
    const next = zoomed(1.2, now, size, layout, null);
    expect(content.x * 1.2 + next.x).toBeGreaterThan(headerSize.lanes);
  });

  it('works about the middle of a network, which has no headers', () => {
    const network = { ...layout, isNetwork: true, bounds: { x: -200, y: -100, width: 400, height: 200 } };
    const now = { x: 640, y: 400, zoom: 0.5 };
    expect(zoomed(1, now, size, network, null)).toEqual({ x: 640, y: 400, zoom: 1 });
  });
});

describe('a change that takes the map out of view', () => {
  it('has all of it shown again where it has become a dot, and else the nearest part of it', () => {
    expect(broughtBack({ x: 150, y: 0, zoom: 0.0006 }, size, layout)).toEqual(fitMap(layout, size));
    const back = broughtBack({ x: -90_000, y: 0, zoom: 1 }, size, layout)!;
    expect(back.zoom).toBe(1);
    expect(isOutOfView(contentOf(layout), back, size, layout)).toBe(false);
  });

  it('does nothing to what can be seen, and to a map of nothing', () => {
    expect(broughtBack(fitMap(wide, size), size, wide)).toBeNull();
    expect(broughtBack(openMap(layout, size), size, layout)).toBeNull();
    const bare = layoutMap({ ...project, stages: {}, lanes: {}, steps: {} }, Object.keys(project.maps)[0]!);
    expect(broughtBack({ x: -90_000, y: 0, zoom: 1 }, size, bare)).toBeNull();
  });
});
