import type { Page } from '@playwright/test';
import { expect, test } from './host/test.ts';
import { callByRequests, expectStored, hotelStay, workbench } from './story.ts';

async function importStay(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(hotelStay);
  await expect(workbench(page).map).toBeVisible();
  await expectStored(page);
}

test("the browser's Back asks before edits are dropped that could not be stored", async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource|ERR_FAILED/);
  await callByRequests(page);
  await importStay(page);
  await page.route('**/api/projects.store', (route) => route.abort());
  await workbench(page).outline.getByRole('row', { name: 'Stands in line' }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Stands in a long line');
  await title.press('Enter');
  await expect(page.getByRole('status')).toContainText('Not stored');
  await page.goBack();
  const question = page.getByRole('alertdialog', { name: 'Not everything is stored' });
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(workbench(page).outline).toContainText('Stands in a long line');
  await page.unroute('**/api/projects.store');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expectStored(page);
});

test('what was typed into a field is kept when the project is left by the browser', async ({ page }) => {
  await importStay(page);
  const { hash } = new URL(page.url());
  await workbench(page).outline.getByRole('row', { name: 'Stands in line' }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('Three clerks, one counter.');
  await page.goBack();
  await expect(page.getByRole('grid', { name: 'Projects' }).locator('img')).toHaveCount(1);
  await page.evaluate((back) => (window.location.hash = back), hash);
  await workbench(page).outline.getByRole('row', { name: 'Stands in line' }).click();
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Three clerks, one counter.');
});

test('what was typed is stored after a pause', async ({ page }) => {
  await importStay(page);
  await workbench(page).outline.getByRole('row', { name: 'Stands in line' }).click();
  const field = page.getByRole('textbox', { name: 'Title' });
  await field.fill('Stands and waits ');
  await expect(workbench(page).outline.getByRole('row', { name: 'Stands and waits' })).toBeVisible();
  await expect(field).toHaveValue('Stands and waits ');
  await field.pressSequentially('again');
  await field.press('Enter');
  await expect(workbench(page).outline.getByRole('row', { name: 'Stands and waits again' })).toBeVisible();
});

test('the words of an insight keep their lines when they are edited from the outline', async ({ page }) => {
  await importStay(page);
  await workbench(page).outline.getByRole('row', { name: 'Stands in line' }).click();
  await page.keyboard.press('Alt+KeyP');
  await page.getByRole('dialog').getByRole('textbox').fill('One line.\nAnother line.');
  await page.keyboard.press('Control+Enter');
  const row = workbench(page).outline.getByRole('row', { name: /One line/ });
  await row.click();
  await page.keyboard.press('F2');
  const field = page.getByRole('dialog').getByRole('textbox');
  await expect(field).toHaveValue('One line.\nAnother line.');
  await field.fill('One line.\nA better line.');
  await page.keyboard.press('Control+Enter');
  await expect(workbench(page).insights).toContainText('A better line.');
});

test('rows that are not neighbours are selected by keyboard', async ({ page }) => {
  await importStay(page);
  const { outline } = workbench(page);
  await outline.getByRole('row', { name: 'Looks for a room' }).click();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+Space');
  await expect(outline.getByRole('row', { selected: true })).toHaveCount(2);
  await expect(page.getByRole('heading', { name: '2 steps selected' })).toBeVisible();
});
