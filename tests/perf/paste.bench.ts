import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Bench } from '../../scripts/bench/row.ts';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import { launchChromium } from '../browser/host/launchChromium.ts';
import { startHost } from '../browser/host/startHost.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { firstChange, sizesMeasured } from './libraryOf.ts';

const rounds = 5;
const rowCount = 500;

/** Rows as a spreadsheet copies them; what the round is called tells its steps from those of the others. */
function tableOf(round: number): string {
  const heading = 'Step\tStage\tLane\tEmotion\tTime in minutes\tOwner\tTags';
  const rows = Array.from({ length: rowCount }, (_, index) =>
    [
      `Pasted ${String(round)}.${String(index)}`,
      `Part ${String(round)}.${String(index % 5)}`,
      index % 2 === 0 ? 'Customer' : 'Systems',
      String((index % 5) - 2),
      '5',
      'Claims',
      'new',
    ].join('\t'),
  );
  return [heading, ...rows].join('\n');
}

/** Opens the dialog for a table and confirms it; from the press until the first of its steps is on the screen, painted. */
async function timePaste(page: Page, round: number): Promise<number> {
  await page.getByRole('region', { name: 'Map' }).focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, tableOf(round));
  await page.getByRole('button', { name: `Paste ${String(rowCount)} steps` }).waitFor();
  return page.evaluate(
    ([name, title]) =>
      new Promise<number>((resolve, reject) => {
        const button = Array.from(document.querySelectorAll('button')).find(
          (one) => one.textContent === name,
        );
        if (button === undefined) {
          reject(new Error('there is nothing to confirm'));
          return;
        }
        const isThere = () =>
          Array.from(document.querySelectorAll('.react-flow__node')).some((node) =>
            node.textContent.includes(title),
          );
        const begin = performance.now();
        const look = (): void => {
          // In the frame after the one in which it was drawn: then it has been painted.
          if (isThere()) requestAnimationFrame(() => resolve(performance.now() - begin));
          else requestAnimationFrame(look);
        };
        button.click();
        requestAnimationFrame(look);
      }),
    [`Paste ${String(rowCount)} steps`, `Pasted ${String(round)}.0`] as const,
  );
}

export const rowNames = ['paste-500'];

/** 500 rows of a spreadsheet, from the confirmation until the steps are in place, in maps of several sizes. */
const bench: Bench = async function* () {
  const host = await startHost();
  const browser = await launchChromium();
  try {
    const context = fixedContext();
    for (const steps of sizesMeasured) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(host.url);
      const id = context.newId();
      const change = firstChange(largeJourney(steps), context.newId());
      const isMade = await page.evaluate(
        async (body) => {
          const answer = await fetch('/api/projects.create', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body,
          });
          return ((await answer.json()) as { ok: boolean }).ok;
        },
        JSON.stringify({ id, kind: 'service', name: 'Bench', at: 1, change }),
      );
      if (!isMade) throw new Error('the project was not made');
      await page.goto(`${host.origin}/#/projects/${id}`);
      await page.locator('.react-flow__node').first().waitFor();
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        times.push(await timePaste(page, round));
        await page.getByRole('button', { name: 'Undo', exact: true }).click();
        await page.getByRole('status').filter({ hasText: 'Stored' }).waitFor();
      }
      yield rowOf('paste-500', steps, times);
      await page.close();
    }
  } finally {
    await browser.close();
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
};

export default bench;
