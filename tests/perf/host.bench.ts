import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { launchChromium } from '../browser/host/launchChromium.ts';
import { startHost } from '../browser/host/startHost.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { firstChange, sizesMeasured } from './libraryOf.ts';

async function createProject(page: Page, steps: number, id: string, changeId: string): Promise<void> {
  const request = {
    id,
    kind: 'service',
    name: 'Bench',
    at: 1,
    change: firstChange(largeJourney(steps), changeId),
  };
  const isMade = await page.evaluate(async (body) => {
    const answer = await fetch('/api/projects.create', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    return ((await answer.json()) as { ok: boolean }).ok;
  }, JSON.stringify(request));
  if (!isMade) throw new Error('the project was not made');
}

/**
 * The whole program in the browser host and headless Chromium: the host's start until its line, a project until its
 * first step is drawn, and an edit in the outline until the status says that it is stored.
 */
const bench: Bench = async function* () {
  const starts: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now();
    const host = await startHost();
    starts.push(performance.now() - begin);
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
  yield rowOf('host-start', 0, starts);

  const host = await startHost();
  const browser = await launchChromium();
  try {
    const context = fixedContext();
    for (const steps of sizesMeasured) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(host.url);
      const id = context.newId();
      await createProject(page, steps, id, context.newId());
      const opening: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        await page.goto('about:blank');
        const begin = performance.now();
        await page.goto(`${host.origin}/#/projects/${id}`);
        await page.locator('.react-flow__node').first().waitFor();
        opening.push(performance.now() - begin);
      }
      yield rowOf('open', steps, opening);

      await page.locator('.react-flow__node').first().click();
      const title = page.getByRole('textbox', { name: 'Title' });
      const editing: number[] = [];
      for (let round = 0; round < 20; round += 1) {
        await title.fill(`Round ${String(round)}`);
        editing.push(await timeUntilStored(page));
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
