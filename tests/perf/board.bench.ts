import { rm } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { launchChromium } from '../browser/host/launchChromium.ts';
import { startHost } from '../browser/host/startHost.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { fullBoard } from '../fixtures/projects/fullBoard.ts';
import { createProject } from './createProject.ts';

export const rowNames = ['board-2000', 'board-2000-scroll', 'board-2000-filter'];

const insights = 2000;
const wheels = 240;
const pace = 1000 / 60;

/**
 * 2,000 insights on the board, frame by frame: its columns scrolled by the wheel, down and up again, and words typed into
 * its filter and deleted. `board-2000` is all of these frames.
 */
const bench: Bench = async function* (isWanted) {
  const host = await startHost();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.url);
    const context = fixedContext();
    const id = context.newId();
    await createProject(page, fullBoard(insights), { id, changeId: context.newId() });
    await page.goto(`${host.origin}/#/projects/${id}`);
    await page.getByRole('button', { name: 'Board', exact: true }).click();
    await page.locator('[data-card]').first().waitFor();
    const session = await page.context().newCDPSession(page);
    // Once before it is timed: what is compiled for the first time only is no frame of a scroll.
    await scroll(page, session, 20);
    const scrolling = await framesDuring(page, () => scroll(page, session, wheels));
    const filtering = await framesDuring(page, () => filter(page));
    if (isWanted('board-2000')) yield rowOf('board-2000', insights, [...scrolling, ...filtering]);
    yield rowOf('board-2000-scroll', insights, scrolling);
    yield rowOf('board-2000-filter', insights, filtering);
  } finally {
    await browser.close();
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
};

async function scroll(page: Page, session: CDPSession, events: number): Promise<void> {
  const box = await page.locator('[data-board]').boundingBox();
  if (box === null) throw new Error('there is no board');
  const begin = performance.now();
  for (let index = 0; index < events; index += 1) {
    const wait = begin + index * pace - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      deltaX: 0,
      deltaY: index < events / 2 ? 120 : -120,
      pointerType: 'mouse',
    });
  }
}

async function filter(page: Page): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Search the cards' });
  await field.focus();
  for (const words of ['waited 45 minutes', 'lawyers speak']) {
    await page.keyboard.type(words, { delay: 60 });
    for (let signs = words.length; signs > 0; signs -= 1)
      await page.keyboard.press('Backspace', { delay: 30 });
  }
}

/** How long each frame took while `act` went on, in ms; it throws where the cards that are seen stayed the same. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const recording = { times: [] as number[], places: new Set<number>(), isOn: true };
        Object.assign(window, { boardFrames: recording });
        const next = (time: number): void => {
          recording.times.push(time);
          const board = document.querySelector('[data-board]');
          recording.places.add((board?.scrollTop ?? 0) + (board?.scrollHeight ?? 0) * 1e6);
          if (recording.isOn) requestAnimationFrame(next);
          resolve();
        };
        requestAnimationFrame(next);
      }),
  );
  await act();
  const { times, places } = await page.evaluate(() => {
    const { boardFrames } = window as unknown as {
      boardFrames: { times: number[]; places: Set<number>; isOn: boolean };
    };
    boardFrames.isOn = false;
    return { times: boardFrames.times, places: boardFrames.places.size };
  });
  if (places < 3) throw new Error(`nothing moved: ${places} places in ${times.length} frames`);
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

export default bench;
