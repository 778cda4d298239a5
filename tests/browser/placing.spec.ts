import type { Page } from '@playwright/test';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { sampleJourney } from '../fixtures/projects/sampleJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

// Putting steps in place: by lines that show where others lie, in line and apart, and by an arrangement of the map.

test('draws a dragged step into line with another, and not while Alt is held', async ({ page, host }) => {
  const canvas = await openProject(page, host, claimJourney());
  const [one, other] = [canvas.step('Calls'), canvas.step('Holds')];
  const guides = canvas.map.locator('path[data-guide]');
  const left = (await one.boundingBox())!.x;
  const offset = async () => (await other.boundingBox())!.x - left;
  const from = await canvas.middleOf(other);
  await page.keyboard.down('Alt');
  await canvas.drag(from, { x: from.x - 80, y: from.y + 117 }, { isHeld: true });
  await expect(other).toHaveClass(/dragging/);
  // In the lane below, three px beside the line of the other's edges.
  const to = { x: from.x - 80 - (await offset()) + 3, y: from.y + 117 };
  await page.mouse.move(to.x, to.y);
  await expect.poll(offset).toBeCloseTo(3, 0);
  await expect(guides).toHaveCount(0);
  await page.keyboard.up('Alt');
  await page.mouse.move(to.x + 1, to.y);
  await expect.poll(offset).toBeCloseTo(0, 0);
  await expect(guides).not.toHaveCount(0);
  await page.mouse.up();
  await expect(guides).toHaveCount(0);
  await expect.poll(offset).toBeCloseTo(0, 0);
});

test('aligns steps and spreads them from the palette and the panel, each in one change', async ({
  page,
  host,
}) => {
  const canvas = await openProject(page, host, claimJourney());
  const titles = ['Calls', 'Holds', 'Is paid'];
  const places = () => Promise.all(titles.map((title) => canvas.place(title)));
  const from = await canvas.middleOf(canvas.step('Holds'));
  await canvas.drag(from, { x: from.x + 61, y: from.y + 31 });
  const before = await places();
  expect(before[1]!.y).toBeGreaterThan(before[0]!.y + 10);
  await page.keyboard.press('Control+a');
  await runCommand(page, 'Align top edges');
  await expect.poll(async () => (await places()).map(({ y }) => y)).toEqual(before.map(() => before[0]!.y));
  const aligned = await places();
  expect(aligned.map(({ x }) => x)).toEqual(before.map(({ x }) => x));

  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const arrangement = page.getByRole('toolbar', { name: 'Align and distribute' });
  await arrangement.getByRole('button', { name: 'Align left edges' }).focus();
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(arrangement.getByRole('button', { name: 'Distribute across' })).toBeFocused();
  await page.keyboard.press('Enter');
  const gaps = async () => {
    const [one, two, three] = await places();
    return two!.x - one!.x - (three!.x - two!.x);
  };
  await expect.poll(async () => Math.abs(await gaps())).toBeLessThanOrEqual(1);
  await canvas.undo.click();
  await expect.poll(places).toEqual(aligned);
  await canvas.undo.click();
  await expect.poll(places).toEqual(before);
});

test('arranges the map by a key, or what is selected of it, and takes that back at once', async ({
  page,
  host,
}) => {
  const canvas = await openProject(page, host, sampleJourney({ language: 'en' }));
  const titles = ['Car accident happens', 'Takes photos with phone', 'Calls insurance hotline'];
  const places = () => Promise.all(titles.map((title) => canvas.place(title)));
  const neat = await places();
  for (const title of titles.slice(1)) {
    const from = await canvas.middleOf(canvas.step(title));
    await page.keyboard.down('Alt');
    await canvas.drag(from, { x: from.x + 22, y: from.y + 17 });
    await page.keyboard.up('Alt');
    await expect.poll(() => canvas.place(title)).not.toEqual(neat[titles.indexOf(title)]);
  }
  const untidy = await places();

  await canvas.step(titles[0]!).click();
  await canvas.step(titles[1]!).click({ modifiers: ['Control'] });
  await page.keyboard.press('Alt+l');
  await expect.poll(async () => (await places())[1]).not.toEqual(untidy[1]);
  expect((await places())[2]).toEqual(untidy[2]);
  await page.keyboard.press('Control+z');
  await expect.poll(places).toEqual(untidy);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+l');
  await expect.poll(async () => (await places())[2]).not.toEqual(untidy[2]);
  expect((await places())[1]).not.toEqual(untidy[1]);
  await page.keyboard.press('Control+z');
  await expect.poll(places).toEqual(untidy);
});

test('lets steps glide to where they are arranged, and back, but for nothing else nor with less motion', async ({
  page,
  host,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const canvas = await openProject(page, host, claimJourney());
  await page.evaluate(() => {
    document.addEventListener('transitionrun', ({ target, propertyName }) => {
      if (!(target instanceof HTMLElement) || propertyName !== 'transform') return;
      if (target.classList.contains('react-flow__node')) document.body.dataset.glides = `${glides() + 1}`;
    });
    const glides = () => Number(document.body.dataset.glides ?? 0);
  });
  const glides = () => page.evaluate(() => Number(document.body.dataset.glides ?? 0));
  const calls = await canvas.place('Calls');
  const from = await canvas.middleOf(canvas.step('Holds'));
  await page.keyboard.down('Alt');
  await canvas.drag(from, { x: from.x + 61, y: from.y + 31 });
  await page.keyboard.up('Alt');
  await expect.poll(async () => (await canvas.place('Holds')).y).toBeGreaterThan(calls.y);
  const untidy = await canvas.place('Holds');
  await page.keyboard.press('Escape');
  expect(await glides()).toBe(0);

  await page.keyboard.press('Alt+l');
  await expect.poll(() => canvas.place('Holds')).toMatchObject({ y: calls.y });
  await expect.poll(glides).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(glides).toBe(2);
  await expect.poll(() => canvas.place('Holds')).toEqual(untidy);
  await expect(canvas.map).not.toHaveAttribute('data-gliding');

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => canvas.place('Holds')).toMatchObject({ y: calls.y });
  expect(await glides()).toBe(2);
});

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}
