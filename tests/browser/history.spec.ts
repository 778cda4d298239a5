import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
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
  // A field has its own keys; in the outline they are the project's again.
  await workbench(page).outline.getByRole('row', { name: to }).click();
}

function historyOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'History' });
  return {
    dialog,
    /** Without the headings, which are rows as well. */
    changes: dialog.getByRole('grid', { name: 'Changes' }).locator('[role=row][data-key]'),
    versions: dialog.getByRole('grid', { name: 'Named versions' }),
    differences: dialog.getByRole('grid', { name: 'What is different' }),
    restore: dialog.getByRole('button', { name: 'Restore this state' }),
  };
}

test('a version is named, looked at, compared with now and restored, and the restoring is undone', async ({
  page,
}) => {
  await importStay(page);
  await retitle(page, 'Stands in line', 'Stands in a long line');
  // A version names what is stored; naming waits for it.
  await page.keyboard.press('Alt+Shift+h');
  const naming = page.getByRole('dialog', { name: 'Name this version' });
  await naming.getByRole('textbox', { name: 'Name' }).fill('Before the workshop');
  await naming.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(naming).toBeHidden();
  await retitle(page, 'Looks for a room', 'Finds a room at once');
  await workbench(page)
    .outline.getByRole('row', { name: /^Stands in a long line/ })
    .click();
  await page.keyboard.press('Delete');
  await expectStored(page);

  await page.keyboard.press('Alt+h');
  const { dialog, changes, versions, differences, restore } = historyOf(page);
  await expect(changes.first()).toContainText('Delete step “Stands in a long line”');
  await expect(restore).toBeDisabled();
  expect(await axeFaults(page, { part: '[role=dialog]' }), 'looking').toEqual([]);

  // The keyboard stands on the newest line; each press goes one change back in time.
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('img', { name: /^Map/ })).toBeVisible();
  await expect(restore).toBeEnabled();
  await expect(dialog.getByRole('slider', { name: 'Point in time' })).toHaveValue('4');
  await dialog.getByRole('searchbox', { name: 'Search the changes' }).fill('rename');
  await expect(changes).toHaveCount(2);
  await dialog.getByRole('searchbox', { name: 'Search the changes' }).fill('');

  await versions.getByRole('row', { name: 'Before the workshop' }).click();
  await dialog.getByRole('button', { name: 'Compare with now' }).click();
  await expect(
    differences.getByRole('row', { name: 'Stands in a long line, removed', exact: true }),
  ).toBeVisible();
  const changed = differences.getByRole('row', { name: /Finds a room at once, changed/ });
  await expect(changed).toContainText('Name: “Looks for a room” → “Finds a room at once”');
  await changed.click();
  await expect(dialog.getByRole('img', { name: /^Map/ })).toHaveCount(2);
  expect(await axeFaults(page, { part: '[role=dialog]' }), 'comparing').toEqual([]);

  await dialog.getByRole('button', { name: 'Back to looking' }).click();
  await restore.click();
  await expect(dialog).toBeHidden();
  const { outline } = workbench(page);
  await expect(outline).toContainText('Stands in a long line');
  await expect(outline).toContainText('Looks for a room');
  await expectStored(page);
  await page.keyboard.press('Control+z');
  await expect(outline).toContainText('Finds a room at once');
  await expect(outline).not.toContainText('Stands in a long line');
});

test('Escape closes it from either of its lists', async ({ page }) => {
  await importStay(page);
  await retitle(page, 'Stands in line', 'Queues up');
  await page.keyboard.press('Alt+Shift+h');
  const naming = page.getByRole('dialog', { name: 'Name this version' });
  await naming.getByRole('textbox', { name: 'Name' }).fill('Before');
  await naming.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(naming).toBeHidden();
  const { dialog, changes, versions } = historyOf(page);
  await page.keyboard.press('Alt+h');
  await expect(changes.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Alt+h');
  await versions.getByRole('row', { name: 'Before' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('an answer about a moment that nobody looks at any more is passed over', async ({ page }) => {
  await callByRequests(page);
  await importStay(page);
  await retitle(page, 'Stands in line', 'First');
  await expectStored(page);
  await retitle(page, 'First', 'Second');
  await expectStored(page);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let isFirst = true;
  await page.route('**/api/history.at', async (route) => {
    if (isFirst) {
      isFirst = false;
      await held;
    }
    await route.continue();
  });
  await page.keyboard.press('Alt+h');
  const { dialog, changes, restore } = historyOf(page);
  const asked = page.waitForRequest('**/api/history.at');
  await changes.nth(1).click();
  await asked;
  await expect(dialog.getByText('Bringing back that state…')).toBeVisible();
  const late = page.waitForResponse(
    async (response) => response.url().endsWith('history.at') && (await response.text()).includes('"First"'),
  );
  await changes.nth(2).click();
  await expect(dialog.getByText('Bringing back that state…')).toBeHidden();
  release();
  await late;
  await restore.click();
  await expect(workbench(page).outline).toContainText('Stands in line');
});
