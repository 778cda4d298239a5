import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** A journey of three stages, seven steps and two participants. */
export const hotelStay = fileURLToPath(new URL('../fixtures/journeys/hotel-stay.mmd', import.meta.url));

export const proof = {
  remedy: 'Calls are answered by a person, and called back when the line is full',
  wordsNow: 'They picked up before I had found a chair.',
  metricName: 'Time on hold',
  unit: 'min',
  before: '12',
  after: '2',
};

/** The project's parts, by the names that a screen reader knows. */
export function workbench(page: Page) {
  return {
    map: page.getByRole('region', { name: 'Map' }),
    outline: page.getByRole('treegrid', { name: 'Outline' }),
    insights: page.getByRole('grid', { name: 'Insights' }),
    /** Without the row that says that there are none. */
    insightRows: page.getByRole('grid', { name: 'Insights' }).locator('[role=row][data-key]'),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    redo: page.getByRole('button', { name: 'Redo', exact: true }),
    ratio: page.getByRole('group', { name: 'Praise ratio' }),
    step: (title: string): Locator => page.locator('.react-flow__node', { hasText: title }),
  };
}

export async function expectStored(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText('Stored');
}

/** Fills in what turns a pain into praise; the fields are found by their labels. */
export async function fillProof(dialog: Locator, values = proof): Promise<void> {
  await dialog.getByRole('textbox', { name: 'What was done' }).fill(values.remedy);
  await dialog.getByRole('textbox', { name: 'What the customer says now' }).fill(values.wordsNow);
  await dialog.getByRole('textbox', { name: 'Name of the figure' }).fill(values.metricName);
  await dialog.getByRole('textbox', { name: 'Unit' }).fill(values.unit);
  await dialog.getByRole('textbox', { name: 'Before' }).fill(values.before);
  await dialog.getByRole('textbox', { name: 'After' }).fill(values.after);
}

/** The counts that the details of the map show when nothing is selected. */
export function mapFacts(page: Page): Locator {
  return page.getByText(/\d+ stages? · /);
}

export function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** Presses Tab until the element has the focus; no page of ours has a hundred stops. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('a hundred presses of Tab did not lead there');
}

/** From here on the program calls its host by requests, which a test can hold back, and not over a connection. */
export async function callByRequests(page: Page): Promise<void> {
  await page.routeWebSocket('**/calls', (line) => line.close());
  await page.reload();
}
