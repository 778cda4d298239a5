import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

// Wide enough that the journey opens whole, at 100 %.
test.use({ viewport: { width: 1600, height: 900 } });

test('keeps the curve in front of its ground after the map had no stages', async ({ page, host }) => {
  const { map, header, step, undo, middleOf } = await openProject(page, host, claimJourney());
  const stageNames = ['Report', 'Pay'];
  for (const name of stageNames) {
    await header(`Stage ${name}`).click();
    await page.keyboard.press('Delete');
    await expect(header(`Stage ${name}`)).toHaveCount(0);
  }
  await expect(map.getByText('A map needs stages')).toBeVisible();
  for (const name of [...stageNames].reverse()) {
    await undo.click();
    await expect(header(`Stage ${name}`)).toBeVisible();
  }
  const point = await middleOf(map.locator('g[data-point-of]').first());
  // What is painted on top is what a pointer meets; the ground lets it through, so it is asked for both.
  const order = await page.evaluate(({ x, y }) => {
    for (const svg of document.querySelectorAll<SVGElement>('.react-flow__viewport-portal svg')) {
      svg.style.setProperty('pointer-events', 'all');
      for (const part of svg.querySelectorAll('rect, circle')) {
        (part as SVGElement).style.setProperty('pointer-events', 'all');
      }
    }
    return document.elementsFromPoint(x, y).map((element) => element.tagName);
  }, point);
  expect(order).toContain('rect');
  expect(order.indexOf('circle')).toBeGreaterThanOrEqual(0);
  expect(order.indexOf('circle')).toBeLessThan(order.indexOf('rect'));
  await expect(step('Calls')).toBeVisible();
});

test('opens no menu where no record lies, whatever is selected', async ({ page, host }) => {
  const { map, step } = await openProject(page, host, claimJourney());
  await step('Calls').click();
  const menu = page.getByRole('menu');
  for (const place of [
    map.getByText('Emotion', { exact: true }),
    map.getByRole('img', { name: 'Mini map' }),
    map.getByRole('group', { name: 'Zoom' }),
  ]) {
    await place.click({ button: 'right' });
    await expect(menu).toHaveCount(0);
  }
  await step('Holds').click({ button: 'right' });
  await expect(menu).toBeVisible();
});

test('adds no step by a double click outside the cells, and selects that of a point', async ({
  page,
  host,
}) => {
  const { map, step, middleOf, expectSelected, undo } = await openProject(page, host, claimJourney());
  const above = await middleOf(step('Calls'), { x: 100, y: -120 });
  const below = await middleOf(step('Calls'), { x: 0, y: 320 });
  const beside = await middleOf(step('Is paid'), { x: 300, y: 0 });
  for (const { x, y } of [above, below, beside]) await page.mouse.dblclick(x, y);
  const point = await middleOf(map.locator('g[data-point-of]').first());
  await page.mouse.dblclick(point.x, point.y);
  await expectSelected(['Calls']);
  await expect(map.locator('.react-flow__node')).toHaveCount(3);
  await expect(undo).toBeDisabled();
});

test('puts a step that is dropped on another beside it', async ({ page, host }) => {
  const { step, middleOf, drag, place, undo } = await openProject(page, host, claimJourney());
  await drag(await middleOf(step('Holds')), await middleOf(step('Is paid'), { x: 16, y: 8 }));
  await expect(page.getByRole('group', { name: /^Holds, wait, stage Pay, lane Customer,/ })).toBeVisible();
  const stays = await place('Is paid');
  expect(await place('Holds')).toEqual({ x: stays.x + 200, y: stays.y });
  await undo.click();
  await expect(undo).toBeDisabled();
});

test('follows a selected step that a key moves out of sight', async ({ page, host }) => {
  await page.setViewportSize({ width: 685, height: 700 });
  const { step } = await openProject(page, host, claimJourney());
  await step('Holds').click();
  const stands = step('Holds').and(page.getByRole('group', { name: /stage Pay/ }));
  await page.keyboard.press('Alt+ArrowRight');
  await expect(stands).toBeInViewport({ ratio: 1 });
});
