import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './host/test.ts';
import { expectStored, workbench } from './story.ts';

function mapTabs(page: Page) {
  const bar = page.getByRole('group', { name: 'Maps' });
  return {
    bar,
    tab: (name: string) => bar.getByRole('button', { name, exact: true }).and(bar.locator('[aria-pressed]')),
    names: () => bar.locator('[aria-pressed]').allInnerTexts(),
    nameField: page.getByRole('textbox', { name: 'Name of the map' }),
    item: (name: string) => page.getByRole('menuitem', { name }),
  };
}

async function newProject(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New project' }).press('Enter');
  await expect(workbench(page).map).toBeVisible();
  // The outline comes after the map, and takes the focus where nothing has it.
  await expect(workbench(page).outline.getByRole('row').first()).toBeFocused();
}

test('maps are duplicated, renamed, put in another order and deleted by keys alone', async ({ page }) => {
  await newProject(page);
  const { tab, names, nameField, item } = mapTabs(page);
  await tab('Customer journey').focus();
  await page.keyboard.press('Shift+F10');
  await item('Duplicate as variant').press('Enter');
  await expect(tab('Customer journey to-be')).toHaveAttribute('aria-pressed', 'true');
  await tab('Customer journey to-be').focus();
  await page.keyboard.press('F2');
  await nameField.fill('Claim');
  await page.keyboard.press('Enter');
  await expect(tab('Claim to-be')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(names).toEqual(['Claim\nto-be', 'Customer journey\nas-is']);
  await expect(tab('Claim to-be')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Customer journey as-is')).toBeFocused();
  await page.keyboard.press('Delete');
  // The last of its variants is a variant of nothing any more.
  await expect(tab('Claim')).toBeFocused();
  await expect.poll(names).toEqual(['Claim']);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Claim\nto-be', 'Customer journey\nas-is']);
  await expectStored(page);
});

test('a tab is dragged to another place', async ({ page }) => {
  await newProject(page);
  const { bar, tab, names, item } = mapTabs(page);
  await tab('Customer journey').click({ button: 'right' });
  await item('Duplicate').first().click();
  const copy = tab('Customer journey (copy)');
  await expect(copy).toBeVisible();
  const from = (await copy.boundingBox())!;
  const to = (await tab('Customer journey').boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 4, to.y + to.height / 2, { steps: 4 });
  await expect(bar.locator('[data-drop]')).toHaveCount(1);
  await page.mouse.up();
  await expect.poll(names).toEqual(['Customer journey (copy)', 'Customer journey']);
});

test('the tab of the shown map stays in sight when the window gets smaller', async ({ page }) => {
  await newProject(page);
  const { tab, item } = mapTabs(page);
  await tab('Customer journey').click({ button: 'right' });
  await item('Duplicate').first().click();
  await tab('Customer journey (copy)').click({ button: 'right' });
  await item('Duplicate').first().click();
  const last = tab('Customer journey (copy) (copy)');
  await expect(last).toHaveAttribute('aria-pressed', 'true');
  await page.setViewportSize({ width: 900, height: 600 });
  await expect(last).toBeInViewport({ ratio: 0.6 });
});

test('a step leads to its own map and back, and tells what hurts there', async ({ page }) => {
  await newProject(page);
  const { map, step, undo } = workbench(page);
  const { tab, names } = mapTabs(page);
  await map
    .getByRole('button', { name: /Add (the first|a) step/ })
    .first()
    .click();
  await page.keyboard.type('Calls the hotline');
  await page.keyboard.press('Enter');
  await expect(step('Calls the hotline')).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(tab('Calls the hotline')).toHaveAttribute('aria-pressed', 'true');
  const trail = page.getByRole('navigation', { name: 'Where this map belongs' });
  await expect(trail).toContainText('Customer journey');
  await trail.getByRole('button', { name: 'Customer journey Calls the hotline' }).press('Enter');
  await expect(step('Calls the hotline')).toHaveClass(/selected/);
  const linked = page.getByRole('group', { name: 'Map of this step' });
  await expect(linked).toContainText('From 1 map');
  await linked.getByRole('button', { name: 'Open “Calls the hotline”' }).click();
  await expect(trail).toBeVisible();
  await page.keyboard.press('Alt+Backspace');
  await expect(step('Calls the hotline')).toHaveClass(/selected/);
  await linked.getByRole('button', { name: 'Unlink' }).click();
  await expect(linked).toContainText('No map shows this step');
  await undo.click();
  await undo.click();
  await expect.poll(names).toEqual(['Customer journey']);
});

test('the focus stays when undo has nothing left to do', async ({ page }) => {
  await newProject(page);
  const { tab, item } = mapTabs(page);
  const { undo, redo } = workbench(page);
  await tab('Customer journey').focus();
  await page.keyboard.press('Shift+F10');
  await item('Duplicate').first().press('Enter');
  await undo.press('Enter');
  await expect(undo).toBeDisabled();
  await expect(redo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toBeFocused();
});

test('a window that is looked at again shows what another one changed', async ({ page, context }) => {
  await newProject(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const { tab, nameField } = mapTabs(other);
  await tab('Customer journey').focus();
  await other.keyboard.press('F2');
  await nameField.fill('Claim');
  await other.keyboard.press('Enter');
  await expectStored(other);
  await other.close();
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(mapTabs(page).tab('Claim')).toBeVisible();
  await expect(page.getByText('This is how it stands now')).toBeVisible();
});

test('a bundled standard flow comes in as a map of the project, by keyboard, and is taken back', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Sample project' }).click();
  await page.getByRole('button', { name: 'Add a map' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New map' });
  await dialog.getByRole('radio', { name: 'Standard flows to learn from' }).press('Enter');
  await expect(dialog.getByRole('radio', { name: /^Complaint handling/ })).toBeChecked();
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole('radio', { name: /^Complaint handling/ }).press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^Onboarding a customer/ })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Onboarding a customer');
  await dialog.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByText('Every step can be reached, and from every step an end.')).toBeVisible();
  await expect(details.getByText(/uses for the first time, and unaided/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Onboarding a customer', exact: true })).toHaveCount(0);
});
