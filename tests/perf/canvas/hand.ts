import type { CDPSession, Page } from '@playwright/test';
import { framesDuring } from './frames.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A pointer moves as often as the screen is drawn. */
const pace = 1000 / 60;
/** So many inputs may be on their way: a page that is slow is not buried under what it will never catch up with. */
const mostUnderWay = 3;

/** A hand on the mouse: its gestures come through the browser's own input, at the pace of a screen. */
export interface Hand {
  /** Frames while the wheel pans to and fro, so many px an event. */
  readonly pan: (by: Point) => Promise<readonly number[]>;
  /** Frames while Ctrl and the wheel zoom out by this factor and in again. */
  readonly zoom: (factor: number) => Promise<readonly number[]>;
  /** Frames while the step nearest to the middle is dragged to and fro. */
  readonly drag: () => Promise<readonly number[]>;
}

/** `middle`: of the map on the page. Each gesture has `events` inputs, and goes on for `patience` ms at most. */
export async function handOn(
  page: Page,
  middle: Point,
  { events, patience }: { readonly events: number; readonly patience: number },
): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  const wheel = (deltaX: number, deltaY: number, modifiers = 0): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...middle,
      deltaX,
      deltaY,
      modifiers,
      pointerType: 'mouse',
    });
  return {
    pan: ({ x, y }) =>
      framesDuring(page, () =>
        paced(events, patience, (index) => {
          const turn = isOutward(index, events) ? 1 : -1;
          return wheel(x * turn, y * turn);
        }),
      ),
    zoom: (factor) => {
      // React Flow and the program zoom by 2^(−0.02 · delta) at an event of a pinch.
      const delta = Math.log2(factor) / 0.02 / (events / 2);
      const ctrl = 2;
      return framesDuring(page, () =>
        paced(events, patience, (index) => wheel(0, isOutward(index, events) ? delta : -delta, ctrl)),
      );
    },
    drag: async () => {
      const start = await nearestStep(page, middle);
      const press = (type: 'mousePressed' | 'mouseReleased', at: Point) =>
        session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 });
      const moveTo = (at: Point) => move(session, at);
      await moveTo(start);
      await press('mousePressed', start);
      // What picks the step up is no move yet.
      await moveTo({ x: start.x + 8, y: start.y });
      await moveTo({ x: start.x + 16, y: start.y });
      let last = start;
      const frames = await framesDuring(page, () =>
        paced(events, patience, (index) => {
          const turn = (index / events) * 2 * Math.PI;
          last = { x: start.x + 120 * Math.sin(turn) + 16, y: start.y + 60 * Math.sin(2 * turn) };
          return moveTo(last);
        }),
      );
      await press('mouseReleased', last);
      return frames;
    },
  };
}

/** The first half of a gesture leads away, the second half back. */
function isOutward(index: number, events: number): boolean {
  return index < events / 2;
}

async function paced(
  events: number,
  patience: number,
  send: (index: number) => Promise<unknown>,
): Promise<void> {
  const begin = performance.now();
  const underWay = new Set<Promise<unknown>>();
  for (let index = 0; index < events && performance.now() - begin < patience; index += 1) {
    while (underWay.size >= mostUnderWay) await Promise.race(underWay);
    const wait = begin + index * pace - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const sent: Promise<unknown> = send(index).finally(() => underWay.delete(sent));
    underWay.add(sent);
  }
  await Promise.all(underWay);
}

function move(session: CDPSession, at: Point): Promise<unknown> {
  return session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, button: 'left', buttons: 1 });
}

async function nearestStep(page: Page, middle: Point): Promise<Point> {
  const found = await page.evaluate(({ x, y }) => {
    const places = Array.from(document.querySelectorAll('.react-flow__node'), (node) => {
      const box = node.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    const far = (place: { x: number; y: number }): number => Math.hypot(place.x - x, place.y - y);
    return places.sort((one, other) => far(one) - far(other))[0] ?? null;
  }, middle);
  if (found === null) throw new Error('there is no step to be dragged');
  return found;
}
