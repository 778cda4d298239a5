import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench, BenchRow, IsWanted } from '../../scripts/bench/row.ts';
import type { Project } from '../../shared/model/project.ts';
import { layoutMap } from '../../shared/scene/layoutMap.ts';
import { launchChromium } from '../browser/host/launchChromium.ts';
import { startHost } from '../browser/host/startHost.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../fixtures/projects/onlyMap.ts';
import { jumpTo, noteFirstNode, rest, timeOfFirstNode } from './canvas/frames.ts';
import { handOn } from './canvas/hand.ts';
import { servePeer } from './canvas/servePeer.ts';
import { createProject } from './createProject.ts';
import { sizesMeasured } from './libraryOf.ts';

export const rowNames = ['open', 'pan-100', 'pan-fit', 'fit', 'zoom', 'drag'];

/** Without it the way to the whole map would be timed with its animation. */
const pageOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

/** A page with a map, ours or a peer's, and what differs between them. */
interface Shown {
  readonly peer?: BenchRow['peer'];
  readonly page: Page;
  readonly steps: number;
  readonly isWanted: IsWanted;
  /** Opens it from nothing, at 100 % or near it. */
  readonly open: () => Promise<void>;
  /** How much smaller the whole map in view is than at 100 %. */
  readonly factor: number;
}

/**
 * The map under a real wheel and pointer, frame by frame: panned at 100 % and whole, from 100 % to the whole (`fit`),
 * zoomed between the two, one step dragged; and opened, until its first step is drawn. Beside it, in the same run,
 * React Flow as it comes, and so that it mounts only what is in view, with the same nodes in a pane of the same size.
 */
const bench: Bench = async function* (isWanted) {
  const host = await startHost();
  const browser = await launchChromium();
  try {
    const context = fixedContext();
    for (const steps of sizesMeasured) {
      const project = largeJourney(steps);
      const page = await browser.newPage(pageOptions);
      await page.goto(host.url);
      const id = context.newId();
      await createProject(page, project, { id, changeId: context.newId() });
      await noteFirstNode(page);
      const open = async (): Promise<void> => {
        await page.goto('about:blank');
        await page.goto(`${host.origin}/#/projects/${id}`);
      };
      await open();
      await timeOfFirstNode(page);
      const size = await paneOf(page);
      const shown = {
        page,
        steps,
        isWanted,
        open,
        factor: factorOf(project, size),
      };
      yield* measured(shown);
      await page.close();
      for (const peer of ['react-flow', 'react-flow-culled'] as const) {
        yield* measuredPeer(browser, peer, project, size, shown);
      }
    }
  } finally {
    await browser.close();
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
};

async function* measuredPeer(
  browser: Browser,
  peer: NonNullable<BenchRow['peer']>,
  project: Project,
  size: { readonly width: number; readonly height: number },
  own: Shown,
): AsyncGenerator<BenchRow> {
  const page = await browser.newPage(pageOptions);
  await noteFirstNode(page);
  const address = await servePeer(page, { project, size, onlyVisible: peer === 'react-flow-culled' });
  yield* measured({
    ...own,
    peer,
    page,
    open: async () => {
      await page.goto('about:blank');
      await page.goto(address);
    },
  });
  await page.close();
}

async function* measured(shown: Shown): AsyncGenerator<BenchRow> {
  const { peer, page, steps, isWanted, open, factor } = shown;
  const isSlow = peer !== undefined && steps > 1000;
  const row = (name: string, times: readonly number[]): BenchRow => rowOf(name, steps, times, peer);

  if (isWanted('open')) {
    const opening: number[] = [];
    for (let round = 0; round < (isSlow ? 3 : 7); round += 1) {
      await open();
      opening.push(await timeOfFirstNode(page));
    }
    yield row('open', opening);
  } else {
    await open();
    await timeOfFirstNode(page);
  }
  const pane = await paneOf(page);
  const middle = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
  const hand = await handOn(page, middle, { events: 180, patience: isSlow ? 20_000 : 10_000 });
  await jumpTo(page, 'full');

  // Each once before it is timed: what is compiled and drawn for the first time only is `open`.
  if (isWanted('pan-100')) {
    await hand.pan({ x: 10, y: 0 });
    yield row('pan-100', await hand.pan({ x: 40, y: 3 }));
  }
  if (isWanted('drag')) yield row('drag', await hand.drag());
  if (isWanted('zoom')) {
    if (!isSlow) await hand.zoom(factor);
    yield row('zoom', await hand.zoom(factor));
  }
  if (isWanted('fit')) {
    const fitting: number[] = [];
    for (let round = 0; round < (isSlow ? 3 : 7); round += 1) {
      await jumpTo(page, 'full');
      await rest(page);
      fitting.push(await jumpTo(page, 'whole'));
      await rest(page);
    }
    yield row('fit', fitting);
  }
  if (isWanted('pan-fit')) {
    await jumpTo(page, 'whole');
    await rest(page);
    yield row('pan-fit', await hand.pan({ x: 12, y: 5 }));
  }
}

interface Pane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function paneOf(page: Page): Promise<Pane> {
  const box = await page.locator('.react-flow').boundingBox();
  if (box === null) throw new Error('there is no map');
  return box;
}

function factorOf(project: Project, size: { readonly width: number; readonly height: number }): number {
  const { width, height } = layoutMap(project, onlyMap(project));
  return Math.max(width / size.width, height / size.height, 2);
}

export default bench;
