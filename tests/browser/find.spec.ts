import { expect, test } from './host/test.ts';
import { hotelStay, workbench } from './story.ts';

test('words are found on the map, replaced everywhere and brought back', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(hotelStay);
  const { map, outline } = workbench(page);
  await expect(map).toBeVisible();

  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  const field = bar.getByRole('textbox', { name: 'Find in the project' });
  await expect(field).toBeFocused();
  await field.fill('stands in line');
  await expect(bar.getByRole('status')).toHaveText('1 hit');
  await field.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Stands in line');
  await expect(field).toBeFocused();

  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Queues');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(outline.getByRole('row', { name: /^Queues/ })).toBeVisible();
  await expect(bar.getByRole('status')).toHaveText('Nothing found');
  // Its button has nothing left to do and cannot keep the focus.
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await outline.getByRole('row', { name: /^Queues/ }).click();
  await page.keyboard.press('Control+z');
  await expect(outline.getByRole('row', { name: /^Stands in line/ })).toBeVisible();
});
