import type { Page } from '@playwright/test';
import { emptyProject } from '../../shared/model/tables.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject, storeProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

// Menus and dialogs fade here, as they do for most people; the other tests run without.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'no-preference' }));

/** Chooses from the menu that is open, and writes while it fades and when it has gone. */
async function chooseAndWrite(page: Page, item: string | RegExp, name: string): Promise<void> {
  await page.getByRole('menuitem', { name: item }).first().click();
  const field = page.locator('input:focus, textarea:focus');
  await expect(field).toHaveCount(1);
  await page.keyboard.type(name);
  await expect(page.locator('[data-exiting]')).toHaveCount(0);
  await expect(field).toHaveValue(name);
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
}

test('a name that is edited from a menu of the map keeps the focus while the menu fades', async ({
  page,
  host,
}) => {
  const { map, step, header, middleOf } = await openProject(page, host, claimJourney());
  await step('Holds').click({ button: 'right' });
  await chooseAndWrite(page, 'Rename', 'Waits');
  await expect(step('Waits!')).toBeVisible();
  await step('Calls').focus();
  await page.keyboard.press('Shift+F10');
  await chooseAndWrite(page, 'Rename', 'Phones');
  await expect(step('Phones!')).toBeVisible();
  await header('Stage Report').click({ button: 'right' });
  await chooseAndWrite(page, 'Rename', 'Tell');
  await expect(header('Stage Tell!')).toBeVisible();
  const empty = await middleOf(step('Is paid'), { x: 0, y: 125 });
  await page.mouse.click(empty.x, empty.y, { button: 'right' });
  await chooseAndWrite(page, 'Add a step', 'Thanks');
  await expect(step('Thanks!')).toBeVisible();
  await expect(map.getByRole('textbox')).toHaveCount(0);
});

test('a name that is edited from a menu of the outline keeps the focus while the menu fades', async ({
  page,
  host,
}) => {
  const id = await storeProject(page, 'Outline', claimJourney());
  await page.goto(`${host.origin}/#/projects/${id}`);
  const outline = page.getByRole('treegrid');
  const row = (name: string | RegExp) => outline.getByRole('row', { name });
  await row('Holds').click({ button: 'right' });
  await chooseAndWrite(page, 'Rename', 'Waits');
  await expect(row('Waits!')).toBeVisible();
  await row('Calls').hover();
  await row('Calls').getByRole('button').last().click();
  await chooseAndWrite(page, 'Rename', 'Phones');
  await expect(row('Phones!')).toBeVisible();
});

test('a new participant of a value network is named where its menu was', async ({ page, host }) => {
  const { map, step } = await openProject(page, host, emptyProject);
  await map.getByRole('button', { name: 'Add a map…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New map' });
  await dialog.getByRole('radio', { name: /^Empty value network/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Create the map' }).click();
  await map.getByRole('button', { name: 'Add a participant' }).click();
  await page.keyboard.type('Garage');
  await page.keyboard.press('Enter');
  await expect(step('Garage')).toBeFocused();
  await map.locator('.react-flow__pane').click({ button: 'right', position: { x: 200, y: 120 } });
  await chooseAndWrite(page, 'New on the business side', 'Insurer');
  await expect(step('Insurer!')).toBeFocused();
});

test('a project is renamed from its menu', async ({ page, host }) => {
  await storeProject(page, 'Stay', claimJourney());
  await page.goto(host.origin);
  const card = page.getByRole('row', { name: /^Stay/ });
  await card.click({ button: 'right' });
  await chooseAndWrite(page, 'Rename', 'Claim');
  await expect(page.getByRole('row', { name: /^Claim!/ })).toBeVisible();
});

test('a map is renamed from the menu of its tab', async ({ page, host }) => {
  await openProject(page, host, claimJourney());
  const tab = page.getByRole('group', { name: 'Maps' }).locator('[aria-pressed]');
  await tab.click({ button: 'right' });
  await chooseAndWrite(page, 'Rename', 'Claims');
  await expect(tab).toContainText('Claims!');
});
