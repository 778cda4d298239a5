import { canvasOf } from '../browser/canvasPage.ts';
import { expectStored, workbench } from '../browser/story.ts';
import { expect, test } from './host/test.ts';

test('a bundled flow is published on the shelf, adopted by a project, and brought to version 2 there', async ({
  startDesktop,
}) => {
  const { page } = await startDesktop();
  const details = page.getByRole('region', { name: 'Details' });
  const dialog = page.getByRole('dialog');
  const back = async () => {
    await expectStored(page);
    await page.getByRole('button', { name: 'Back to the library' }).press('Enter');
  };
  const newMap = async (group: string, name: RegExp) => {
    await page.getByRole('button', { name: 'Add a map', exact: true }).press('Enter');
    await dialog.getByRole('radio', { name: group }).press('Enter');
    await dialog.getByRole('radio', { name }).press('Space');
    await dialog.getByRole('button', { name: 'Create the map' }).press('Enter');
    await expect(dialog).toHaveCount(0);
  };

  await page.getByRole('button', { name: 'New project' }).click();
  await expect(workbench(page).map).toBeVisible();
  await newMap('Standard flows to learn from', /^Complaint/);
  const steps = canvasOf(page).map.locator('.react-flow__node');
  await expect(steps.first()).toBeVisible();
  const count = await steps.count();
  await details.getByRole('button', { name: 'Put on the flow shelf' }).press('Enter');
  await dialog.getByRole('button', { name: 'Put on the flow shelf' }).press('Enter');
  await expect(details.getByText('That is the newest version.')).toBeVisible();
  await back();

  await page.getByRole('button', { name: 'New project' }).click();
  await expect(workbench(page).map).toBeVisible();
  await newMap('From the flow shelf', /version 1/i);
  await expect(steps).toHaveCount(count);
  await expect(details.getByText('That is the newest version.')).toBeVisible();
  await back();

  await page.getByRole('radio', { name: 'Flow shelf' }).press('Enter');
  await page.getByRole('grid').getByRole('row').first().press('Enter');
  await expect(details.getByText('As published in version 1')).toBeVisible();
  await steps.first().click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Listens');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await details.getByRole('button', { name: 'Publish version 2…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Publish version 2' }).press('Enter');
  await expect(details.getByText('As published in version 2')).toBeVisible();
  await back();

  await page.getByRole('radio', { name: 'All', exact: true }).press('Enter');
  await page.getByRole('grid').getByRole('row').nth(1).press('Enter');
  await page
    .getByRole('group', { name: 'Maps' })
    .getByRole('button', { name: /^Complaint/ })
    .first()
    .click();
  await details.getByRole('button', { name: 'See what is new…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Take over 1 change' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(canvasOf(page).step('Listens')).toHaveCount(1);
  await expectStored(page);
});
