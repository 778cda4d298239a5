import { emptyProject } from '../../shared/model/tables.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

// Wide enough that the journey opens whole, at 100 %.
test.use({ viewport: { width: 1600, height: 900 } });

test('selects by click, toggles with Shift and Ctrl, and lets go on the empty map', async ({
  page,
  host,
}) => {
  const { step, middleOf, expectSelected } = await openProject(page, host, claimJourney());
  await step('Calls').click();
  await expectSelected(['Calls']);
  await step('Holds').click({ modifiers: ['Shift'] });
  await step('Is paid').click({ modifiers: ['Control'] });
  await expectSelected(['Calls', 'Holds', 'Is paid']);
  await step('Holds').click({ modifiers: ['Control'] });
  await expectSelected(['Calls', 'Is paid']);
  await step('Is paid').click();
  await expectSelected(['Is paid']);
  const empty = await middleOf(step('Calls'), { x: 0, y: 130 });
  await page.mouse.click(empty.x, empty.y);
  await expectSelected([]);
});

test('selects the steps in a box that is drawn with Shift, and no connection', async ({ page, host }) => {
  const { map, step, middleOf, drag, expectSelected } = await openProject(page, host, claimJourney());
  await page.keyboard.down('Shift');
  await drag(
    await middleOf(step('Calls'), { x: -95, y: 60 }),
    await middleOf(step('Holds'), { x: 20, y: -50 }),
  );
  await page.keyboard.up('Shift');
  await expectSelected(['Calls', 'Holds']);
  await expect(map.locator('.react-flow__edge.selected')).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await expectSelected(['Calls', 'Holds', 'Is paid']);
  await page.keyboard.press('Escape');
  await expectSelected([]);
});

test('Ctrl+A selects all steps whatever is selected or has the focus, and never the words of the page', async ({
  page,
  host,
}) => {
  const { map, header, expectSelected } = await openProject(page, host, claimJourney());
  const all = ['Calls', 'Holds', 'Is paid'];
  const words = () => page.evaluate(() => getSelection()?.toString() ?? '');
  const chosen = [
    map.locator('.react-flow__edge').first(),
    header('Stage Pay'),
    header('Lane Customer'),
    page.getByRole('button', { name: 'Outline', exact: true }),
  ];
  for (const one of chosen) {
    await page.keyboard.press('Escape');
    await one.focus();
    if (one !== chosen.at(-1)) await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await expectSelected(all);
    expect(await words()).toBe('');
  }
  await page.keyboard.press('Alt+h');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+a');
  expect(await words()).toBe('');
});

test('shares its selection with the outline, both ways', async ({ page, host }) => {
  const { map, step, expectSelected } = await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  const row = (name: RegExp) => page.getByRole('treegrid', { name: 'Outline' }).getByRole('row', { name });
  await row(/^Is paid, lane/).click();
  await expectSelected(['Is paid']);
  await step('Calls').click();
  await expect(row(/^Calls, lane/)).toHaveAttribute('aria-selected', 'true');
  await map.getByRole('button', { name: 'Stage Pay', exact: true }).click();
  await expectSelected([]);
  await expect(row(/^Stage Pay/)).toHaveAttribute('aria-selected', 'true');
  await step('Calls').click();
  await expect(map.getByRole('button', { name: 'Stage Pay', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('nudges what is selected by the arrow keys: a row of presses is one change', async ({ page, host }) => {
  const { step, place, undo } = await openProject(page, host, claimJourney());
  const before = await place('Calls');
  await step('Calls').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => place('Calls')).toEqual({ x: before.x + 16, y: before.y + 24 });
  await expect(undo).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect.poll(() => place('Calls')).toEqual(before);
  await expect(undo).toBeDisabled();
});

test('undo finds a nudge done that was made a moment ago', async ({ page, host }) => {
  const { step, place, undo } = await openProject(page, host, claimJourney());
  const before = await place('Calls');
  await step('Calls').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+z');
  await expect.poll(() => place('Calls')).toEqual(before);
  await expect(undo).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Redo', exact: true })).toBeEnabled();
});

test('keeps the focus in the map when the step that had it is deleted', async ({ page, host }) => {
  const { map, step } = await openProject(page, host, claimJourney());
  await step('Holds').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(step('Holds')).toHaveCount(0);
  await expect(step('Is paid')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expect(map).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(map.locator('.react-flow__node')).toHaveCount(2);
});

test('keeps the focus in the map when the step that has it is panned out of view', async ({ page, host }) => {
  const { map, step, middleOf } = await openProject(page, host, claimJourney());
  await step('Calls').click();
  const middle = await middleOf(step('Is paid'));
  await page.mouse.move(middle.x, middle.y);
  for (let turns = 0; turns < 6; turns += 1) await page.mouse.wheel(400, 0);
  await expect(step('Calls')).toHaveCount(0);
  await expect(map).toBeFocused();
  await page.keyboard.press('Delete');
  await map.getByRole('button', { name: 'Show the whole map' }).click();
  await expect(map.locator('.react-flow__node')).toHaveCount(2);
});

test('a key means the map where nothing has the focus, but not behind a dialog', async ({ page, host }) => {
  const { step, expectSelected } = await openProject(page, host, claimJourney());
  const leave = () =>
    page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  const dialog = page.getByRole('dialog');
  await step('Calls').click();
  await leave();
  await page.keyboard.press('Alt+KeyC');
  await expect(dialog).toBeVisible();
  // As in the moment before a dialog takes the focus.
  await page.evaluate(() => {
    const press = { key: 'Delete', code: 'Delete', bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(step('Calls')).toBeVisible();
  await expectSelected(['Calls']);
});

test('leads the Tab key through the steps in reading order', async ({ page, host }) => {
  const { step } = await openProject(page, host, claimJourney());
  await step('Calls').focus();
  await page.keyboard.press('Tab');
  await expect(step('Holds')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(step('Is paid')).toBeFocused();
});

test('opens the menu of a step by right click and by Shift+F10, for what is selected', async ({
  page,
  host,
}) => {
  const { step, expectSelected } = await openProject(page, host, claimJourney());
  const rename = page.getByRole('menuitem', { name: 'Rename' });
  await step('Holds').click({ button: 'right' });
  await expectSelected(['Holds']);
  await expect(rename).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rename).toBeHidden();
  await step('Calls').focus();
  await page.keyboard.press('Shift+F10');
  await expectSelected(['Calls']);
  await rename.click();
  await page.keyboard.type('Phones');
  await page.keyboard.press('Enter');
  await expect(step('Phones')).toBeFocused();
});

test('adds a step from the menu of the empty map, where it was asked for', async ({ page, host }) => {
  const { map, step, middleOf } = await openProject(page, host, claimJourney());
  const empty = await middleOf(step('Is paid'), { x: 0, y: 125 });
  await page.mouse.click(empty.x, empty.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Add a step' }).click();
  await page.keyboard.press('Escape');
  await expect(map.getByRole('group', { name: /^New step, stage Pay, lane Desk/ })).toBeVisible();
});

test('pans by wheel, zooms by Ctrl and wheel and by keys, and fits', async ({ page, host }) => {
  const { map, step, place, middleOf } = await openProject(page, host, claimJourney());
  const header = map.getByRole('button', { name: 'Stage Report', exact: true });
  const before = await place('Calls');
  const left = (await header.boundingBox())!.x;
  const middle = await middleOf(step('Holds'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(40, 24);
  await expect.poll(() => place('Calls')).toEqual({ x: before.x - 40, y: before.y - 24 });
  expect((await header.boundingBox())!.x).toBe(left - 40);
  expect((await header.boundingBox())!.y).toBeLessThan(before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(map.getByRole('button', { name: /^Zoom: 115 %/ })).toBeVisible();
  await map.focus();
  await page.keyboard.press('Shift+Digit0');
  await expect(map.getByRole('button', { name: /^Zoom: 100 %/ })).toBeVisible();
  await page.keyboard.press('-');
  await expect(map.getByRole('button', { name: /^Zoom: 83 %/ })).toBeVisible();
  await map.getByRole('button', { name: 'Show the whole map' }).click();
  await expect.poll(() => place('Calls')).toEqual(before);
});

test('brings a step into view that is asked for elsewhere', async ({ page, host }) => {
  const { map, step } = await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await map.focus();
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(step('Calls')).toHaveCount(0);
  await page
    .getByRole('treegrid', { name: 'Outline' })
    .getByRole('row', { name: /^Calls, lane/ })
    .dblclick();
  await expect(step('Calls')).toBeInViewport();
});

test('an empty project begins with a map, an empty map with its first step', async ({ page, host }) => {
  const { map, step } = await openProject(page, host, emptyProject);
  await map.getByRole('button', { name: 'Add a map…' }).click();
  await page.getByRole('dialog', { name: 'New map' }).getByRole('button', { name: 'Create the map' }).click();
  await map.getByRole('button', { name: 'Add the first step' }).click();
  await page.keyboard.type('Sees an advertisement');
  await page.keyboard.press('Enter');
  await expect(step('Sees an advertisement')).toBeFocused();
});

test('a map without stages and lanes offers to add both', async ({ page, host }) => {
  const { maps } = claimJourney();
  const { map } = await openProject(page, host, { ...emptyProject, maps });
  await map.getByRole('button', { name: 'Add a stage' }).click();
  await page.keyboard.type('Before');
  await page.keyboard.press('Enter');
  await expect(map.getByRole('button', { name: 'Stage Before', exact: true })).toBeVisible();
  await map.getByRole('button', { name: 'Add a lane' }).click();
  await page.keyboard.type('Guest');
  await page.keyboard.press('Enter');
  await expect(map.getByRole('button', { name: 'Add the first step' })).toBeVisible();
});
