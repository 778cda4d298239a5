import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { runCommand } from '../../shared/commands/command.ts';
import { nameVersion } from '../../shared/commands/nameVersion.ts';
import { rename } from '../../shared/commands/rename.ts';
import type { Change } from '../../shared/model/change.ts';
import { launchChromium } from '../browser/host/launchChromium.ts';
import { startHost } from '../browser/host/startHost.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { firstChange, makeLibrary, sizesMeasured } from './libraryOf.ts';

export const rowNames = ['restore-1000'];

const changesBack = 1000;
const rounds = 5;

/**
 * The history of a project of which a state has a name and 1,000 changes were made since: from the press on
 * “Restore this state” of that version until the status says that it is stored. Each round in a page of its own,
 * which has fetched nothing of that state before; in between it is undone.
 */
const bench: Bench = async function* () {
  const browser = await launchChromium();
  try {
    for (const steps of sizesMeasured) {
      const id = fixedContext().newId();
      const data = await makeLibrary((library) => {
        fillHistory(library.service, id, steps);
      });
      const host = await startHost({ data });
      try {
        const times: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
          await page.goto(host.url);
          await page.goto(`${host.origin}/#/projects/${id}`);
          await page.locator('.react-flow__node').first().waitFor();
          times.push(await timeOfRestoring(page));
          await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
          await page.locator('button[aria-label=Redo]:not([disabled])').waitFor();
          await page.getByRole('status').getByText('Stored', { exact: true }).waitFor();
          await page.close();
        }
        yield rowOf('restore-1000', steps, times);
      } finally {
        await host.stop();
        await rm(data, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
};

type Service = Parameters<Parameters<typeof makeLibrary>[0]>[0]['service'];

/** A named state, and 1,000 renamed steps after it. */
function fillHistory(service: Service, id: string, steps: number): void {
  const context = fixedContext();
  context.newId();
  let project = largeJourney(steps);
  const first = firstChange(project, context.newId());
  let { revision } = service['projects.create']({
    id,
    kind: 'service',
    name: 'Bench',
    at: 1,
    change: first,
  }).head;
  const send = (change: Change | null) => {
    if (change === null) throw new Error('the bench changed nothing');
    ({ revision } = service['projects.store']({ id, revision, change }));
  };
  const version = { id: context.newId(), name: 'The beginning', description: '', at: 1, atChange: first.id };
  const named = runCommand(project, nameVersion, version, context);
  if (!named.done) throw new Error('the state got no name');
  ({ project } = named);
  send(named.change);
  const stepIds = Object.keys(project.steps);
  for (let index = 0; index < changesBack; index += 1) {
    const stepId = stepIds[(index * 37) % stepIds.length] ?? '';
    const args = { table: 'steps', id: stepId, name: `Round ${String(index)}` } as const;
    const outcome = runCommand(project, rename, args, context);
    if (!outcome.done) throw new Error('a step was not renamed');
    ({ project } = outcome);
    send(outcome.change);
  }
}

/** Opens the history, and its version's menu; then measures in the page, from the press until the status says that all is stored. */
async function timeOfRestoring(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'History and versions' }).click();
  await page.getByRole('button', { name: 'Actions for version “The beginning”' }).click();
  await page.getByRole('menuitem', { name: 'Restore this state' }).waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const status = [...document.querySelectorAll('[role=status]')].find(
          (one) => one.textContent === 'Stored',
        );
        const item = document.querySelector<HTMLElement>('[role=menuitem]');
        if (status === undefined || item === null) {
          reject(new Error('there is no status, or no menu'));
          return;
        }
        let wasStoring = false;
        const begin = performance.now();
        const observer = new MutationObserver(() => {
          if (status.textContent !== 'Stored') wasStoring = true;
          else if (wasStoring) {
            observer.disconnect();
            resolve(performance.now() - begin);
          }
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        item.click();
      }),
  );
}

export default bench;
