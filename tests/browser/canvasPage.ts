import { expect, type Locator, type Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import type { Project } from '../../shared/model/project.ts';
import type { Host } from './host/startHost.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The canvas of an open project, as a hand and an eye know it. */
export interface CanvasPage {
  readonly map: Locator;
  readonly step: (title: string) => Locator;
  readonly header: (name: string) => Locator;
  readonly undo: Locator;
  readonly middleOf: (target: Locator, aside?: Point) => Promise<Point>;
  /** Presses at one point, moves to the other, and lets go unless told to hold on. */
  readonly drag: (from: Point, to: Point, options?: { readonly isHeld?: boolean }) => Promise<void>;
  readonly place: (title: string) => Promise<Point>;
  readonly expectSelected: (titles: readonly string[]) => Promise<void>;
}

/** Puts a project into the library of the test's host, and gives its id. */
export async function storeProject(
  page: Page,
  name: string,
  project: Project,
  at = 1,
  kind: 'service' | 'standard' = 'service',
): Promise<string> {
  const id = uuidv7();
  const patches = Object.entries(project).flatMap(([table, records]) =>
    Object.entries(records as Record<string, unknown>).map(([recordId, value]) => ({
      op: 'add',
      path: [table, recordId],
      value,
    })),
  );
  const change = {
    id: uuidv7(),
    at,
    label: { key: 'sample', args: {} },
    patches,
    inverse: [],
    undoes: null,
    redoes: null,
  };
  const answer = await page.evaluate(
    async (request) => {
      const response = await fetch('/api/projects.create', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
      return (await response.json()) as unknown;
    },
    { id, kind, name, at, change },
  );
  expect(answer).toMatchObject({ ok: true });
  return id;
}

/** Puts a project into the library of the test's host and opens it, with all the room of the window for its map. */
export async function openProject(page: Page, host: Host, project: Project): Promise<CanvasPage> {
  const id = await storeProject(page, 'Canvas', project);
  await page.goto(`${host.origin}/#/projects/${id}`);
  const canvas = canvasOf(page);
  await expect(canvas.map).toBeVisible();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  return canvas;
}

export function canvasOf(page: Page): CanvasPage {
  const map = page.getByRole('region', { name: 'Map' });
  const step = (title: string): Locator =>
    map.locator('.react-flow__node').and(map.getByRole('group', { name: new RegExp(`^${title}(,|$)`) }));
  const middleOf = async (target: Locator, aside: Point = { x: 0, y: 0 }): Promise<Point> => {
    const box = (await target.boundingBox())!;
    return { x: box.x + box.width / 2 + aside.x, y: box.y + box.height / 2 + aside.y };
  };
  return {
    map,
    step,
    header: (name) => map.getByRole('button', { name, exact: true }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    middleOf,
    drag: async (from, to, { isHeld = false } = {}) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + (to.x - from.x) / 2, from.y + (to.y - from.y) / 2, { steps: 3 });
      await page.mouse.move(to.x, to.y, { steps: 3 });
      if (!isHeld) await page.mouse.up();
    },
    place: async (title) => {
      const box = (await step(title).boundingBox())!;
      return { x: Math.round(box.x), y: Math.round(box.y) };
    },
    expectSelected: async (titles) => {
      await expect(map.locator('.react-flow__node.selected')).toHaveCount(titles.length);
      for (const title of titles) await expect(step(title)).toHaveClass(/ selected/);
    },
  };
}
