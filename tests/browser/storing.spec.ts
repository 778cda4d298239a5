import type { Page } from '@playwright/test';
import { expect, test } from './host/test.ts';
import { callByRequests, expectStored, hotelStay, workbench } from './story.ts';

async function importStay(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(hotelStay);
  await expect(workbench(page).map).toBeVisible();
}

async function retitle(page: Page, from: string, to: string): Promise<void> {
  await workbench(page).outline.getByRole('row', { name: from }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill(to);
  await title.press('Enter');
}

test('keeps edits that cannot be stored, says so, and stores them when it can again', async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource|ERR_FAILED/);
  await callByRequests(page);
  await importStay(page);
  let refused = 0;
  await page.route('**/api/projects.store', (route) => {
    refused += 1;
    return route.abort();
  });
  await retitle(page, 'Stands in line', 'Stands in a long line');
  await expect(page.getByRole('status')).toContainText('Not stored');
  await retitle(page, 'Looks for a room', 'Looks for a quiet room');
  // After the fourth time the program waits five seconds before it tries again by itself.
  await expect.poll(() => refused).toBe(4);
  await page.unroute('**/api/projects.store');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expectStored(page);
  await page.reload();
  await expect(workbench(page).outline).toContainText('Stands in a long line');
  await expect(workbench(page).outline).toContainText('Looks for a quiet room');
});

test('asks before it leaves edits behind that could not be stored', async ({ page, complaints }) => {
  complaints.expect(/Failed to load resource|ERR_FAILED/);
  await callByRequests(page);
  await importStay(page);
  await page.route('**/api/projects.store', (route) => route.abort());
  await retitle(page, 'Stands in line', 'Stands in a long line');
  await expect(page.getByRole('status')).toContainText('Not stored');
  await page.getByRole('button', { name: 'Back to the library' }).click();
  const question = page.getByRole('alertdialog', { name: 'Not everything is stored' });
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(workbench(page).map).toBeVisible();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await question.getByRole('button', { name: 'Leave without them' }).click();
  await expect(page.getByRole('grid', { name: 'Projects' })).toBeVisible();
});

test('waits for what is under way before it leaves', async ({ page }) => {
  await callByRequests(page);
  await importStay(page);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/projects.store', async (route) => {
    await held;
    await route.continue();
  });
  await retitle(page, 'Stands in line', 'Stands in a long line');
  await expect(page.getByRole('status')).toHaveText('Storing…');
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await expect(workbench(page).map).toBeVisible();
  release();
  const projects = page.getByRole('grid', { name: 'Projects' });
  await expect(projects.locator('img')).toHaveCount(1);
  await projects.getByRole('row').press('Enter');
  await expect(workbench(page).outline).toContainText('Stands in a long line');
});

test('puts its edits on top of those of another window', async ({ page, context }) => {
  await importStay(page);
  await expectStored(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(workbench(other).map).toBeVisible();

  await retitle(page, 'Stands in line', 'Stands in a long line');
  await expectStored(page);
  await retitle(other, 'Looks for a room', 'Looks for a quiet room');
  await expectStored(other);
  await expect(workbench(other).outline).toContainText('Stands in a long line');
  await expect(workbench(other).outline).toContainText('Looks for a quiet room');
  await page.reload();
  await expect(workbench(page).outline).toContainText('Looks for a quiet room');
});

test('says how many edits were lost whose record another window deleted', async ({ page, context }) => {
  await importStay(page);
  await expectStored(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(workbench(other).map).toBeVisible();

  await workbench(page)
    .outline.getByRole('row', { name: /^Stands in line/ })
    .click();
  await page.keyboard.press('Delete');
  await expect(workbench(page).outline.getByRole('row', { name: /^Stands in line/ })).toHaveCount(0);
  await expectStored(page);
  await retitle(other, 'Stands in line', 'Stands in a long line');
  await expect(other.getByText(/no longer fit and were not kept: 1/)).toBeVisible();
  await expectStored(other);
  await expect(workbench(other).outline).not.toContainText('Stands in');
});

test('a project is asked for once when its address is opened', async ({ page }) => {
  await importStay(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  // The program itself comes only when the project was asked for: the library is to read while that is loaded.
  const opening = page.waitForRequest((request) => request.url().endsWith('/projects.open'));
  await page.route(/\/assets\/showApp/, async (route) => {
    await opening;
    await route.continue();
  });
  await page.reload();
  await expect(workbench(page).outline).toContainText('Stands in line');
  expect(asked.filter((name) => name === 'projects.open')).toHaveLength(1);
});
