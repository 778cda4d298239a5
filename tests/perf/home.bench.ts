import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { launchChromium } from '../browser/host/launchChromium.ts';
import { startHost } from '../browser/host/startHost.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { firstChange, makeLibrary } from './libraryOf.ts';

export const rowNames = ['home-1000', 'search-1000'];

const projects = 1000;
/** Of each project. */
const steps = 20;
const rounds = 5;

/**
 * With 1,000 projects: from the start of the host until the first of them stand on the home screen, and a word searched
 * in all of them, from the request of the page until it has the answer.
 */
const bench: Bench = async function* (isWanted) {
  const data = await makeLibrary(({ service }) => {
    const context = fixedContext();
    for (let index = 0; index < projects; index += 1) {
      service['projects.create']({
        id: context.newId(),
        kind: 'service',
        name: `Project ${String(index)}`,
        at: index + 1,
        change: firstChange(largeJourney(steps), context.newId()),
      });
    }
  });
  const browser = await launchChromium();
  try {
    const starting: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const begin = performance.now();
      const host = await startHost({ data });
      await page.goto(host.url);
      await page
        .getByText(`Project ${String(projects - 1)}`)
        .first()
        .waitFor();
      starting.push(performance.now() - begin);
      if (round === rounds - 1) {
        yield rowOf('home-1000', steps, starting);
        // The pictures of the cards are drawn meanwhile; who searches has seen them.
        await page.waitForLoadState('networkidle');
        if (isWanted('search-1000')) yield rowOf('search-1000', steps, await searchTimes(page));
      }
      await page.close();
      await host.stop();
    }
  } finally {
    await browser.close();
    await rm(data, { recursive: true, force: true });
  }
};

function searchTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const search = round % 2 === 0 ? '理賠' : 'incident';
      const begin = performance.now();
      const answer = await fetch('/api/search.find', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ search, projectId: null, projects: 20, hits: 3 }),
      });
      const { ok } = (await answer.json()) as { ok: boolean };
      if (!ok) throw new Error('the search failed');
      times.push(performance.now() - begin);
    }
    return times;
  });
}

export default bench;
