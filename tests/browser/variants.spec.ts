import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

const asIs = `journey
  title Moving house
  section Report
    Calls the bank: 2: Mei
    Waits on hold: 1: Mei
    Spells the new address: 2: Mei
  section Wait
    Gets a form by mail: 1: Mei
    Address is changed: 4: Mei
`;
const toBe = `journey
  title Moving house, redesigned
  section Report
    Opens the app: 4: Mei
    Confirms the new address: 5: Mei
  section Wait
    Address is changed at once: 5: Mei
`;

/** One project of both journeys: of a text that has both. */
async function importBoth(page: Page): Promise<void> {
  const file = test.info().outputPath('moving.md');
  const blocks = [asIs, toBe].map((text) => `\`\`\`mermaid\n${text}\`\`\`\n`);
  await writeFile(file, blocks.join('\n'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(file);
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  const palette = page.getByRole('dialog', { name: 'Commands and places' });
  await expect(palette.getByRole('option', { name: command }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}

test('two journeys become variants by keyboard; what was added, removed and changed is told, and in figures', async ({
  page,
}) => {
  await importBoth(page);
  await page.getByRole('button', { name: 'Moving house', exact: true }).click();
  await page.keyboard.press('Escape');
  await run(page, 'Compare its variants');
  const dialog = page.getByRole('dialog', { name: 'Variants of a map' });
  const pairs = dialog.getByRole('group', { name: 'Steps that seem to be the same' });
  await expect(pairs.getByRole('checkbox')).toHaveCount(2);
  expect(await axeFaults(page)).toEqual([]);
  for (const name of ['Spells the new address = Confirms', 'Address is changed = Address']) {
    const pair = pairs.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    if (!(await pair.isChecked())) await pair.press('Space');
    await expect(pair).toBeChecked();
  }
  await dialog.getByRole('button', { name: 'Make them variants' }).press('Enter');

  const list = dialog.getByRole('grid', { name: 'Differences of the variants' });
  const rows = (section: RegExp) =>
    list.getByRole('rowgroup', { name: section }).getByRole('row').getByRole('gridcell');
  await expect(rows(/^Added: 1/)).toHaveText([/Opens the app/]);
  await expect(rows(/^Removed: 3/)).toHaveText([/Calls the bank/, /Waits on hold/, /Gets a form by mail/]);
  await expect(rows(/^Changed: 2/)).toHaveText([/Confirms.*Feeling.*−1.*\+2/, /Address.*Feeling.*\+1.*\+2/]);
  // The person has the last word: what she did by telephone is what she does in the app.
  await rows(/^Removed: 3/)
    .first()
    .click();
  const twin = dialog.getByRole('combobox', { name: 'The same step as' });
  await twin.fill('Opens');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rows(/^Removed: 2/)).toHaveText([/Waits on hold/, /Gets a form by mail/]);
  await expect(rows(/^Changed: 3/)).toHaveCount(3);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }

  const view = dialog.getByRole('radiogroup', { name: 'View' });
  await view.getByRole('radio', { name: 'Overlay' }).press('Enter');
  await expect(dialog.getByRole('img')).toHaveCount(1);
  await view.getByRole('radio', { name: 'Figures' }).press('Enter');
  const figures = dialog.getByRole('table', { name: 'The variants in figures' });
  await expect(figures.getByRole('row', { name: /^Steps/ })).toHaveText(/53−2/);
  await expect(figures.getByRole('row', { name: /^Mean valence/ })).toHaveText(/−1\.001\.67\+2\.67better/);
  expect(await axeFaults(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expectStored(page);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await run(page, 'Compare its variants');
  await expect(dialog.getByRole('button', { name: 'Make them variants' })).toBeVisible();
});
