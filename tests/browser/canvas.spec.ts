import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

// Wide enough that the journey opens whole, at 100 %.
test.use({ viewport: { width: 1600, height: 900 } });

test('drags a step into another stage and lane, and one undo puts it back', async ({ page, host }) => {
  const { step, middleOf, drag, place, undo } = await openProject(page, host, claimJourney());
  const before = await place('Holds');
  await drag(await middleOf(step('Holds')), await middleOf(step('Is paid'), { x: 0, y: 130 }));
  await expect(page.getByRole('group', { name: /^Holds, wait, stage Pay, lane Desk,/ })).toBeVisible();
  await undo.click();
  await expect(page.getByRole('group', { name: /^Holds, wait, stage Report, lane Customer,/ })).toBeVisible();
  expect(await place('Holds')).toEqual(before);
  await expect(undo).toBeDisabled();
});

test('puts a dragged step back on Escape, and nothing has changed', async ({ page, host }) => {
  const { step, middleOf, drag, place, undo, expectSelected } = await openProject(page, host, claimJourney());
  const before = await place('Holds');
  await drag(await middleOf(step('Holds')), await middleOf(step('Holds'), { x: 90, y: 120 }), {
    isHeld: true,
  });
  await expect.poll(() => place('Holds')).not.toEqual(before);
  await page.keyboard.press('Escape');
  await expect.poll(() => place('Holds')).toEqual(before);
  await page.mouse.up();
  expect(await place('Holds')).toEqual(before);
  await expectSelected(['Holds']);
  await expect(undo).toBeDisabled();
});

test('keeps a step inside the map that is dropped outside', async ({ page, host }) => {
  const { map, step, middleOf, drag } = await openProject(page, host, claimJourney());
  const box = (await map.boundingBox())!;
  await drag(await middleOf(step('Calls')), { x: box.x + box.width - 40, y: box.y + box.height - 40 });
  await expect(page.getByRole('group', { name: /^Calls, stage Pay, lane Desk,/ })).toBeVisible();
});

test('drags what is selected together', async ({ page, host }) => {
  const { step, middleOf, drag, place, undo } = await openProject(page, host, claimJourney());
  await step('Calls').click();
  await step('Holds').click({ modifiers: ['Shift'] });
  const distance = async () => (await place('Holds')).x - (await place('Calls')).x;
  const apart = await distance();
  await drag(await middleOf(step('Holds')), await middleOf(step('Holds'), { x: 30, y: 110 }));
  await expect(page.getByRole('group', { name: /^Calls, stage Report, lane Desk,/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Holds, wait, stage Report, lane Desk,/ })).toBeVisible();
  expect(await distance()).toBe(apart);
  await undo.click();
  await expect(
    page.locator('.react-flow__node').and(page.getByRole('group', { name: /lane Customer/ })),
  ).toHaveCount(3);
});

test('draws again only the step that is dragged and its connections', async ({ page, host }) => {
  const { step, middleOf, drag } = await openProject(page, host, claimJourney());
  await step('Holds').click();
  const from = await middleOf(step('Holds'));
  await page.evaluate(() => {
    const touched = new Set<string>();
    new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        const part = element?.closest('.react-flow__node, .react-flow__edge');
        const name = part?.querySelector('[id^=step-name], title')?.textContent.split(',')[0];
        if (name !== undefined) touched.add(name);
      }
    }).observe(document.querySelector('.react-flow__viewport')!, {
      subtree: true,
      attributes: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { touched });
  });
  await drag(from, { x: from.x + 24, y: from.y + 16 }, { isHeld: true });
  const touched = () =>
    page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched].sort());
  await expect
    .poll(touched)
    .toEqual(['Holds', 'Sequence from Calls to Holds', 'Sequence from Holds to Is paid']);
  await page.mouse.up();
});

test('adds a step where the map is empty by a double click, and names it', async ({ page, host }) => {
  const { map, step, middleOf, undo } = await openProject(page, host, claimJourney());
  const empty = await middleOf(step('Calls'), { x: 20, y: 125 });
  await page.mouse.dblclick(empty.x, empty.y);
  await page.keyboard.type('Writes a letter');
  await page.keyboard.press('Enter');
  await expect(step('Writes a letter')).toBeFocused();
  await expect(map.getByRole('group', { name: /^Writes a letter, stage Report, lane Desk/ })).toBeVisible();
  const { x, y } = await middleOf(step('Writes a letter'));
  expect(Math.abs(x - empty.x)).toBeLessThanOrEqual(4);
  expect(Math.abs(y - empty.y)).toBeLessThanOrEqual(4);
  await undo.click();
  await undo.click();
  await expect(map.locator('.react-flow__node')).toHaveCount(3);
});

test('renames a step in its place, by double click and by F2, and Escape keeps the old name', async ({
  page,
  host,
}) => {
  const { step } = await openProject(page, host, claimJourney());
  await step('Calls').dblclick();
  await page.keyboard.type('Phones');
  await page.keyboard.press('Enter');
  await expect(step('Phones')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await expect(step('Phones')).toBeFocused();
});

test('connects two steps by a drag from one to the other, and says why not a second time', async ({
  page,
  host,
}) => {
  const { map, step, middleOf, drag } = await openProject(page, host, claimJourney());
  const connection = map.getByRole('group', { name: 'Sequence from Calls to Is paid' });
  const connect = async () => {
    await step('Calls').hover();
    await drag(
      await middleOf(step('Calls'), { x: 0, y: 36 }),
      await middleOf(step('Is paid'), { x: 30, y: 10 }),
    );
  };
  await connect();
  await expect(connection).toBeVisible();
  await expect(connection).toHaveClass(/ selected/);
  await connect();
  await expect(page.getByText('These two steps are connected already.')).toBeVisible();
  await expect(connection).toHaveCount(1);
});

test('adds a connected step where a connection ends on the empty map; one undo takes back both', async ({
  page,
  host,
}) => {
  const { map, step, middleOf, drag, undo } = await openProject(page, host, claimJourney());
  await step('Is paid').hover();
  await drag(
    await middleOf(step('Is paid'), { x: 0, y: 36 }),
    await middleOf(step('Is paid'), { x: 0, y: 130 }),
  );
  await page.keyboard.press('Escape');
  await expect(map.getByRole('group', { name: 'Sequence from Is paid to New step' })).toBeVisible();
  await undo.click();
  await expect(map.locator('.react-flow__node')).toHaveCount(3);
  await expect(map.locator('.react-flow__edge')).toHaveCount(2);
  await expect(undo).toBeDisabled();
});

test('calls off a connection on Escape', async ({ page, host }) => {
  const { map, step, middleOf, drag, undo } = await openProject(page, host, claimJourney());
  await step('Calls').hover();
  const target = await middleOf(step('Is paid'));
  await drag(await middleOf(step('Calls'), { x: 0, y: 36 }), target, { isHeld: true });
  await expect(map.locator('.react-flow__connection')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.locator('.react-flow__connection')).toHaveCount(0);
  await page.mouse.up();
  await expect(undo).toBeDisabled();
  await expect(map.locator('.react-flow__edge')).toHaveCount(2);
});

test('selects the short connection between two neighbours, and deletes it', async ({ page, host }) => {
  const { map, middleOf, step } = await openProject(page, host, claimJourney());
  const connection = map.getByRole('group', { name: 'Sequence from Calls to Holds' });
  // The step before it is passed on the way, and shows its dots.
  await step('Calls').hover();
  const middle = await middleOf(connection);
  await page.mouse.move(middle.x, middle.y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.up();
  await expect(connection).toHaveClass(/ selected/);
  await page.keyboard.press('Delete');
  await expect(connection).toHaveCount(0);
});

test('labels a connection in its place', async ({ page, host }) => {
  const { map } = await openProject(page, host, claimJourney());
  await map.getByRole('group', { name: 'Sequence from Calls to Holds' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await page.keyboard.type('at once');
  await page.keyboard.press('Enter');
  await expect(map.getByRole('group', { name: 'Sequence from Calls to Holds, at once' })).toBeVisible();
  await expect(map.getByText('at once', { exact: true })).toBeVisible();
});

test('sets how a step feels by dragging its point of the curve', async ({ page, host }) => {
  const { map, undo } = await openProject(page, host, claimJourney());
  const point = map
    .locator('g')
    .filter({ has: page.locator('title', { hasText: 'Mei: −1 bad' }) })
    .last();
  const box = (await point.boundingBox())!;
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // The band is 132 px high, 44 of them for its margins: 22 px to a whole point of the scale.
  await page.mouse.move(from.x, from.y - 32, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('group', { name: /^Calls, .*feels \+0\.5 good for Mei/ })).toBeVisible();
  await undo.click();
  await expect(page.getByRole('group', { name: /^Calls, .*feels −1 bad for Mei/ })).toBeVisible();
});

test('shows the words of the customer at the badge of a step', async ({ page, host }) => {
  const { map, step } = await openProject(page, host, claimJourney());
  const words = map.getByText('Nobody told me how long.').filter({ visible: true });
  await expect(words).toHaveCount(0);
  await step('Holds').locator('[data-badge=pain]').hover();
  await expect(words).toBeVisible();
  await page.mouse.move(700, 700);
  await expect(words).toHaveCount(0);
});
