import { withRooms } from '../fixtures/projects/withRooms.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
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

test('what stands in the rooms is found from any of them, shown where it is, replaced and brought back', async ({
  page,
  host,
}) => {
  await openProject(page, host, withRooms(200));
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  const field = bar.getByRole('textbox', { name: 'Find in the project' });
  const room = page.locator('[data-room]');
  const dialog = page.getByRole('dialog');
  await field.fill('umbrella');
  await expect(bar.getByRole('status')).toHaveText('8 hits');

  // The cause of a pain: in its insight.
  await page.keyboard.press('F3');
  await expect(dialog.getByRole('textbox', { name: 'Because' })).toHaveValue('One umbrella line for all');
  // On from within the dialog, which is gone then.
  await page.keyboard.press('F3');
  await expect(dialog).toHaveCount(0);
  await expect(room).toHaveAttribute('data-room', 'research');
  await expect(room.getByRole('button', { name: /Signing/, pressed: true }).first()).toBeVisible();
  await expect(room.getByRole('textbox', { name: 'What it is' }).first()).toHaveValue(
    'Fears umbrella clauses',
  );
  await page.keyboard.press('F3');
  await expect(room.getByRole('row', { name: 'Umbrella survey' })).toHaveAttribute('aria-selected', 'true');

  // Far down in its cluster; the focus stays where the words are typed.
  await field.focus();
  await field.press('Enter');
  await expect(room).toHaveAttribute('data-room', 'workshop');
  const note = room.getByRole('row', { name: 'Lost my umbrella' });
  await expect(note).toBeInViewport();
  await expect(note).toHaveAttribute('aria-selected', 'true');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(room.locator('[data-sought]')).toContainText('Lend an umbrella');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(room).toHaveAttribute('data-room', 'actions');
  await expect(room.getByRole('row', { selected: true })).toContainText('Buy umbrellas');
  await field.press('Enter');
  await expect(room.getByRole('button', { name: /Umbrella year/ })).toBeVisible();
  await field.press('Enter');
  await expect(room.getByRole('heading', { name: 'Umbrellas lent' })).toBeVisible();
  await expect(bar.getByRole('status')).toHaveText('8 of 8');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }

  await bar.getByRole('textbox', { name: 'Replace with' }).fill('parasol');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(room.getByRole('heading', { name: 'parasols lent' })).toBeVisible();
  await expect(bar.getByRole('status')).toHaveText('Nothing found');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(room.getByRole('heading', { name: 'Umbrellas lent' })).toBeVisible();
});
