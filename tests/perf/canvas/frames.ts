import type { Page } from '@playwright/test';
import type { ReactFlowInstance } from '@xyflow/react';

interface Recording {
  readonly times: number[];
  /** Where the map and what is dragged in it have been. */
  readonly places: Set<string>;
  isOn: boolean;
}
declare global {
  interface Window {
    benchFrames?: Recording;
    benchFirstNode?: number;
    /** Of the page of a bare React Flow. */
    benchFlow?: ReactFlowInstance;
  }
}

/** A gesture that has effect leaves the map, or what is dragged, at this many places at least. */
const leastPlaces = 3;

/**
 * How long each frame of the page took while `act` went on, in ms: from one animation frame to the next. It throws when
 * nothing moved meanwhile: the frames of a page that ignores its input are quick.
 */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const recording: Recording = { times: [], places: new Set(), isOn: true };
        window.benchFrames = recording;
        const next = (time: number): void => {
          recording.times.push(time);
          const moving = document.querySelectorAll<HTMLElement>(
            '.react-flow__viewport, .react-flow__node.dragging',
          );
          recording.places.add(Array.from(moving, ({ style }) => style.transform).join());
          if (recording.isOn) requestAnimationFrame(next);
          resolve();
        };
        requestAnimationFrame(next);
      }),
  );
  await act();
  const { times, places } = await page.evaluate(() => {
    const recording = window.benchFrames;
    if (recording === undefined) return { times: [], places: 0 };
    recording.isOn = false;
    return { times: recording.times, places: recording.places.size };
  });
  if (places < leastPlaces)
    throw new Error(`the gesture moved nothing: ${places} places in ${times.length} frames`);
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** Before a page is opened: it then notes when its first step was drawn, in ms from when its address was entered. */
export async function noteFirstNode(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('.react-flow__node') === null) requestAnimationFrame(look);
      else
        // One frame on, it has been painted.
        requestAnimationFrame(() => {
          window.benchFirstNode = performance.now();
        });
    };
    requestAnimationFrame(look);
  });
}

export async function timeOfFirstNode(page: Page): Promise<number> {
  const noted = await page.waitForFunction(() => window.benchFirstNode, undefined, { timeout: 120_000 });
  return (await noted.jsonValue()) ?? 0;
}

/**
 * To 100 %, or to the whole map, as Shift and a digit do: from the key until the frame after the one that shows it. A
 * bare React Flow has no such key, and is told.
 */
export function jumpTo(page: Page, where: 'full' | 'whole'): Promise<number> {
  return page.evaluate(
    (isWhole) =>
      new Promise<number>((resolve) => {
        const { benchFlow } = window;
        const begin = performance.now();
        if (benchFlow === undefined) {
          const key = isWhole ? { key: '!', code: 'Digit1' } : { key: ')', code: 'Digit0' };
          const press = new KeyboardEvent('keydown', {
            ...key,
            shiftKey: true,
            bubbles: true,
            cancelable: true,
          });
          document.querySelector('.react-flow')?.dispatchEvent(press);
        } else if (isWhole) void benchFlow.fitView({ minZoom: 0.0001 });
        else void benchFlow.setViewport({ x: 0, y: 0, zoom: 1 });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(performance.now() - begin);
          }),
        );
      }),
    where === 'whole',
  );
}

/** Until the page has nothing to do any more, 2 s at most: between two jumps, not within what is timed. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(
          () => {
            resolve();
          },
          { timeout: 2000 },
        );
      }),
  );
}
