import type { Page } from '@playwright/test';
import { expect, test } from './host/test.ts';
import { expectStored, hotelStay, workbench } from './story.ts';

async function importStay(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(hotelStay);
  await expect(workbench(page).map).toBeVisible();
  await expectStored(page);
}

test('the keyboard goes on beside a row that was deleted', async ({ page }) => {
  await importStay(page);
  const { outline, undo } = workbench(page);
  await outline.getByRole('row', { name: 'Stands in line' }).click();
  await page.keyboard.press('Delete');
  await expect(outline.getByRole('row', { name: 'Is greeted by name' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(outline.getByRole('row', { name: /^Stage Departure/ })).toBeFocused();
  await undo.click();
  await expect(outline.getByRole('row', { name: 'Stands in line' })).toBeVisible();
});

test('Ctrl+Shift+Enter on a step adds a stage behind its own, and renames no step', async ({ page }) => {
  await importStay(page);
  const { outline } = workbench(page);
  await outline.getByRole('row', { name: 'Looks for a room' }).click();
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.type('On the way');
  await page.keyboard.press('Enter');
  await expect(outline.getByRole('row', { name: /^Stage On the way/ })).toBeFocused();
  await expect(outline.getByRole('row', { name: 'Looks for a room' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(outline.getByRole('row', { name: /^Stage / }).first()).toContainText('On the way');
});

test('Alt+T on a step asks for the proof of its pain', async ({ page }) => {
  await importStay(page);
  await workbench(page).outline.getByRole('row', { name: 'Stands in line' }).click();
  await page.keyboard.press('Alt+KeyP');
  await page.getByRole('dialog').getByRole('textbox').fill('One line for everything.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Alt+KeyT');
  await expect(page.getByRole('dialog', { name: 'From pain to praise' })).toBeVisible();
});

test('an empty map is filled again from the outline', async ({ page }) => {
  await importStay(page);
  const { outline } = workbench(page);
  for (let stages = 3; stages > 0; stages -= 1) {
    await outline
      .getByRole('row', { name: /^Stage / })
      .first()
      .click();
    await page.keyboard.press('Delete');
    await expect(outline.getByRole('row', { name: /^Stage / })).toHaveCount(stages - 1);
  }
  await page
    .getByRole('navigation', { name: 'Outline' })
    .getByRole('button', { name: 'Add a stage' })
    .click();
  await page.keyboard.type('Anew');
  await page.keyboard.press('Enter');
  await expect(outline.getByRole('row', { name: /^Stage Anew/ })).toBeFocused();
});

test('the question for the proof can be answered in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await importStay(page);
  await workbench(page).outline.getByRole('row', { name: 'Stands in line' }).click();
  await page.keyboard.press('Alt+KeyP');
  await page.getByRole('dialog').getByRole('textbox').fill('Too long. '.repeat(60));
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+KeyT');
  const dialog = page.getByRole('dialog', { name: 'From pain to praise' });
  await expect(dialog.getByRole('button', { name: 'Turn into praise' })).toBeInViewport();
  const source = dialog.getByRole('textbox', { name: 'Source' });
  await source.focus();
  await expect(source).toBeInViewport();
});

test('a closed row says so and is opened by the arrow key, as it was closed by the other', async ({
  page,
}) => {
  await importStay(page);
  const { outline } = workbench(page);
  const stage = outline.getByRole('row', { name: /^Stage Departure/ });
  await stage.click();
  await expect(stage).toHaveAttribute('aria-expanded', 'true');
  const rows = await outline.getByRole('row').count();
  await page.keyboard.press('ArrowLeft');
  await expect(stage).toHaveAttribute('aria-expanded', 'false');
  await expect(outline.getByRole('row')).not.toHaveCount(rows);
  await page.keyboard.press('ArrowRight');
  await expect(stage).toHaveAttribute('aria-expanded', 'true');
  await expect(outline.getByRole('row')).toHaveCount(rows);
  await expect(stage).toBeFocused();
});

test('after the last step of a stage is deleted, keys mean the row that has the focus', async ({ page }) => {
  await importStay(page);
  const { outline } = workbench(page);
  await outline.getByRole('row', { name: 'Is greeted by name' }).click();
  await page.keyboard.press('Delete');
  const stage = outline.getByRole('row', { name: /^Stage Departure/ });
  await expect(stage).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Leaving');
  await page.keyboard.press('Enter');
  await expect(outline.getByRole('row', { name: /^Stage Leaving/ })).toBeVisible();
});
