import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMapFeed } from '../../../renderer/canvas/mapFeed.ts';
import type { MapFeed, Shown } from '../../../renderer/canvas/mapFeed.ts';
import { createMapPicture } from '../../../renderer/canvas/mapPicture.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const project = largeJourney(2000);
const picture = createMapPicture()(project, onlyMap(project));
const size = { width: 700, height: 700 };
type Transform = [number, number, number];

/** As much of React Flow's store as is fed, and the frames and the clock of a page. */
function page() {
  const listeners = new Set<(now: unknown, before: unknown) => void>();
  const nodes: { given: readonly { readonly id: string }[] } = { given: [] };
  let state = {
    ...size,
    transform: [0, 0, 1] as Transform,
    setNodes: (given: readonly { readonly id: string }[]) => {
      nodes.given = given;
    },
    setEdges: () => undefined,
  };
  let frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal('window', { setTimeout, clearTimeout });
  const store = {
    getState: () => state,
    subscribe: (listener: (now: unknown, before: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    store: store as unknown as Parameters<typeof createMapFeed>[0],
    mounted: () => new Set(nodes.given.map(({ id }) => id)),
    look: (transform: Transform) => {
      const before = state;
      state = { ...state, transform };
      for (const listener of listeners) listener(state, before);
    },
    frame: () => {
      const [now, later] = [frames, []];
      frames = later;
      for (const call of now) call();
      return now.length > 0;
    },
  };
}

/** Those whose boxes reach into what is seen. */
function inView(x: number, y: number): readonly string[] {
  return [...picture.layout.steps]
    .filter(
      ([, box]) =>
        box.x + x < size.width &&
        box.x + box.width + x > 0 &&
        box.y + y < size.height &&
        box.y + box.height + y > 0,
    )
    .map(([id]) => id);
}

describe('what React Flow is given of a map', () => {
  let shown: Shown;
  let feed: MapFeed;
  let tab: ReturnType<typeof page>;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    tab = page();
    shown = { picture, selected: new Set(), moved: null, renamed: null };
    feed = createMapFeed(tab.store);
    feed.show(shown);
    stop = feed.follow();
    settle();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function settle() {
    while (tab.frame());
  }
  /** A pan with so many px in each of the frames of a screen. */
  function pan(by: number, frames: number, from = 0): number {
    for (let index = 1; index <= frames; index += 1) {
      vi.advanceTimersByTime(16);
      tab.look([-(from + by * index), 0, 1]);
      tab.frame();
    }
    return from + by * frames;
  }

  it('is what is in view and a little around it, not all', () => {
    const mounted = tab.mounted();
    expect(inView(0, 0).length).toBeGreaterThan(10);
    expect(inView(0, 0).filter((id) => !mounted.has(id))).toEqual([]);
    expect(mounted.size).toBeLessThan(200);
  });

  it('is there before it comes into view while the map is panned slowly, a few in each frame', () => {
    let before = tab.mounted();
    for (let at = 0; at < 2000; at += 15) {
      pan(15, 1, at);
      const mounted = tab.mounted();
      expect(inView(-(at + 15), 0).filter((id) => !mounted.has(id))).toEqual([]);
      expect([...mounted].filter((id) => !before.has(id)).length).toBeLessThanOrEqual(8);
      before = mounted;
    }
    expect(feed.isPassing()).toBe(false);
  });

  it('stays as it is while the map is panned fast, and comes when it rests', () => {
    const told = vi.fn();
    feed.subscribe(told);
    const at = pan(60, 60);
    expect(feed.isPassing()).toBe(true);
    expect(tab.mounted().size).toBeLessThan(200);
    expect(inView(-at, 0).some((id) => !tab.mounted().has(id))).toBe(true);
    vi.advanceTimersByTime(100);
    let frames = 0;
    while (feed.isPassing()) {
      expect(tab.frame()).toBe(true);
      frames += 1;
    }
    expect(frames).toBeGreaterThan(1);
    expect(inView(-at, 0).filter((id) => !tab.mounted().has(id))).toEqual([]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('comes at once after a jump, and when a pan ends in a zoom', () => {
    tab.look([-4000, 0, 1]);
    expect(inView(-4000, 0).filter((id) => !tab.mounted().has(id))).toEqual([]);
    const at = pan(60, 30, 4000);
    expect(feed.isPassing()).toBe(true);
    tab.look([-at, 0, 1.01]);
    expect(feed.isPassing()).toBe(false);
    expect(inView(-at, 0).filter((id) => !tab.mounted().has(id))).toEqual([]);
  });

  it('is not all that a hand moves, where all of the map is selected', () => {
    const moved = new Map([...picture.layout.steps].map(([id, { x, y }]) => [id, { x: x + 8, y }]));
    feed.show({ ...shown, selected: new Set(moved.keys()), moved });
    settle();
    expect(tab.mounted().size).toBeLessThan(200);
    expect(inView(0, 0).filter((id) => !tab.mounted().has(id))).toEqual([]);
  });

  it('is nothing where the overview draws the map', () => {
    tab.look([0, 0, 0.05]);
    settle();
    expect(feed.isOverview()).toBe(true);
    expect(tab.mounted().size).toBe(0);
    tab.look([0, 0, 1]);
    expect(feed.isOverview()).toBe(false);
    expect(inView(0, 0).filter((id) => !tab.mounted().has(id))).toEqual([]);
  });
});
