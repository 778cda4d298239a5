import { storeProject, canvasOf } from './canvasPage.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { expect, test } from './host/test.ts';

const workbench = /\/assets\/ProjectScreen/;

test('home is there before the workbench, and a project that is opened meanwhile shows when it has come', async ({
  page,
}) => {
  await storeProject(page, 'Claim', claimJourney());
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(workbench, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await page.getByRole('row', { name: /^Claim, / }).press('Enter');
  await expect(page).toHaveURL(/#\/projects\//);
  await expect(canvasOf(page).map).toHaveCount(0);
  come();
  await expect(canvasOf(page).map).toBeVisible();
});

test('a workbench that does not come is told, and loading again brings it', async ({ page, complaints }) => {
  await storeProject(page, 'Claim', claimJourney());
  await page.route(workbench, (route) => route.abort());
  await page.reload();
  await page.getByRole('row', { name: /^Claim, / }).press('Enter');
  const reload = page.getByRole('button', { name: 'Reload' });
  await expect(reload).toBeVisible();
  complaints.expect(/ERR_FAILED|dynamically imported module/);
  await page.unroute(workbench);
  await reload.press('Enter');
  await expect(canvasOf(page).map).toBeVisible();
});
