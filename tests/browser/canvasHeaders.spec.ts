import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

// Wide enough that the journey opens whole, at 100 %.
test.use({ viewport: { width: 1600, height: 900 } });

test('renames a stage by double click and a lane by F2', async ({ page, host }) => {
  const { header } = await openProject(page, host, claimJourney());
  await header('Stage Report').dblclick();
  await page.keyboard.type('Tell');
  await page.keyboard.press('Enter');
  await expect(header('Stage Tell')).toBeFocused();
  await header('Lane Desk').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Front desk');
  await page.keyboard.press('Enter');
  await expect(header('Lane Front desk')).toBeFocused();
});

test('moves a stage by dragging its header, with what lies in it, and one undo puts it back', async ({
  page,
  host,
}) => {
  const { header, step, middleOf, drag, place, undo } = await openProject(page, host, claimJourney());
  const before = await place('Calls');
  await drag(await middleOf(header('Stage Report')), await middleOf(header('Stage Pay'), { x: 60, y: 0 }));
  await expect.poll(async () => (await place('Calls')).x).toBe(before.x + 248);
  expect((await place('Is paid')).x).toBe(before.x);
  expect((await middleOf(header('Stage Pay'))).x).toBeLessThan((await middleOf(header('Stage Report'))).x);
  await undo.click();
  await expect.poll(() => place('Calls')).toEqual(before);
  await expect(step('Is paid')).toBeVisible();
  await expect(undo).toBeDisabled();
});

test('moves a lane by dragging its header, and Escape calls it off', async ({ page, host }) => {
  const { header, middleOf, drag, place, undo } = await openProject(page, host, claimJourney());
  const before = await place('Calls');
  const from = await middleOf(header('Lane Customer'));
  const to = await middleOf(header('Lane Desk'), { x: 0, y: 50 });
  await drag(from, to, { isHeld: true });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await place('Calls')).toEqual(before);
  await expect(undo).toBeDisabled();
  await drag(from, to);
  await expect.poll(async () => (await place('Calls')).y).toBe(before.y + 120);
});

test('resizes a stage by its border, and never over its steps', async ({ page, host }) => {
  const { map, place, undo, drag } = await openProject(page, host, claimJourney());
  const before = await place('Is paid');
  const border = map.getByRole('separator', { name: 'Width of the stage Report' });
  const grip = async () => {
    const box = (await border.boundingBox())!;
    return { x: box.x + box.width - 3, y: box.y + box.height - 8 };
  };
  const from = await grip();
  await drag(from, { x: from.x + 80, y: from.y });
  await expect.poll(async () => (await place('Is paid')).x).toBe(before.x + 80);
  const wide = await grip();
  await drag(wide, { x: wide.x - 500, y: wide.y });
  // The last step of the stage ends at 400 px, and its 24 px of air stay beside it.
  await expect(border).toHaveAttribute('aria-valuenow', '424');
  await undo.click();
  await undo.click();
  await expect.poll(() => place('Is paid')).toEqual(before);
});

test('resizes a lane by the arrow keys: a row of presses is one change', async ({ page, host }) => {
  const { map, header, undo } = await openProject(page, host, claimJourney());
  await header('Lane Customer').click();
  const border = map.getByRole('separator', { name: 'Height of the lane Customer' });
  await border.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(border).toHaveAttribute('aria-valuenow', '152');
  await undo.click();
  await expect(border).toHaveAttribute('aria-valuenow', '120');
  await expect(undo).toBeDisabled();
});

test('adds stages and lanes behind the last, between two and from the menu of a header', async ({
  page,
  host,
}) => {
  const { map, header } = await openProject(page, host, claimJourney());
  const name = async (typed: string) => {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };
  const stages = map.getByRole('list', { name: 'Stages' }).getByRole('button', { name: /^Stage / });
  await map.getByRole('button', { name: 'Add a stage', exact: true }).click();
  await name('After');
  await header('Stage Report').hover();
  await map.getByRole('button', { name: 'Add a stage after Report' }).click();
  await name('Check');
  await expect(stages).toHaveText(['Report', 'Check', 'Pay', 'After']);
  await map.getByRole('button', { name: 'Actions for Desk' }).click();
  await page.getByRole('menuitem', { name: 'Add a lane above' }).click();
  await name('Hotline');
  const lanes = map.getByRole('list', { name: 'Lanes' }).getByRole('button', { name: /^Lane / });
  await expect(lanes).toHaveText([/^Customer/, /^Hotline/, /^Desk/]);
});

test('deletes a stage from its menu, and undo brings back its steps', async ({ page, host }) => {
  const { map, step, undo } = await openProject(page, host, claimJourney());
  await map.getByRole('button', { name: 'Actions for Report' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(step('Calls')).toHaveCount(0);
  await expect(step('Is paid')).toBeVisible();
  await undo.click();
  await expect(step('Calls')).toBeVisible();
  await expect(map.getByRole('group', { name: 'Sequence from Calls to Holds' })).toBeVisible();
});

test('keeps the name of a stage in view while any of it is', async ({ page, host }) => {
  const { header, step, middleOf } = await openProject(page, host, claimJourney());
  const nameX = async () => (await header('Stage Report').getByText('Report').boundingBox())!.x;
  const before = await nameX();
  const middle = await middleOf(step('Holds'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(200, 0);
  await expect.poll(async () => (await middleOf(step('Holds'))).x).toBe(middle.x - 200);
  expect(await nameX()).toBe(before);
});
