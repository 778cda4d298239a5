import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { launchChromium } from '../browser/host/launchChromium.ts';
import { startHost } from '../browser/host/startHost.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { createProject } from './createProject.ts';
import { sizesMeasured } from './libraryOf.ts';

export const rowNames = ['host-start', 'edit-stored'];

/**
 * The whole program in the browser host and headless Chromium: the host's start until its line, and the title of a
 * step, typed in the inspector, from Enter until the status says that it is stored.
 */
const bench: Bench = async function* (isWanted) {
  const starts: number[] = [];
  for (let round = 0; isWanted('host-start') && round < 5; round += 1) {
    const begin = performance.now();
    const host = await startHost();
    starts.push(performance.now() - begin);
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
  if (starts.length > 0) yield rowOf('host-start', 0, starts);
  if (!isWanted('edit-stored')) return;

  const host = await startHost();
  const browser = await launchChromium();
  try {
    const context = fixedContext();
    for (const steps of sizesMeasured) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(host.url);
      const id = context.newId();
      await createProject(page, largeJourney(steps), { id, changeId: context.newId() });
      await page.goto('about:blank');
      await page.goto(`${host.origin}/#/projects/${id}`);
      await page.locator('.react-flow__node').first().click();
      const title = page.getByRole('textbox', { name: 'Title' });
      const editing: number[] = [];
      // As with the gestures of the map: what is compiled and drawn for the first time only is not timed.
      for (let round = -5; round < 40; round += 1) {
        await title.fill(`Round ${String(round)}`);
        const took = await timeUntilStored(page);
        if (round >= 0) editing.push(took);
      }
      yield rowOf('edit-stored', steps, editing);
      await page.close();
    }
  } finally {
    await browser.close();
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
};

/** Presses Enter in the field that has the focus; from there until the library has acknowledged the edit, measured in the page. */
function timeUntilStored(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const status = document.querySelector('[role=status]');
        const field = document.activeElement;
        if (status === null || field === null) {
          reject(new Error('there is no status, or no field'));
          return;
        }
        const before = status.textContent;
        let wasStoring = false;
        const begin = performance.now();
        const observer = new MutationObserver(() => {
          if (status.textContent !== before) wasStoring = true;
          if (wasStoring && status.textContent === before) {
            observer.disconnect();
            resolve(performance.now() - begin);
          }
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        const key = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
        field.dispatchEvent(new KeyboardEvent('keydown', key));
      }),
  );
}

export default bench;
