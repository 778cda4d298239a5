import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { withRooms } from '../fixtures/projects/withRooms.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

test('what was said of a project is gone when another place is shown', async ({ page, host }) => {
  await openProject(page, host, claimJourney());
  const { hash } = new URL(page.url());
  await openProject(page, host, withRooms());
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('textbox', { name: 'Find in the project' }).fill('umbrella');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('parasol');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  const toast = page.getByRole('alertdialog');
  await expect(toast).toContainText('Replaced in 8 places.');
  await expect(page.getByRole('status').filter({ hasText: 'Stored' })).toBeVisible();
  await page.evaluate((other) => {
    window.location.hash = other;
  }, hash);
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(toast).toHaveCount(0);
});
