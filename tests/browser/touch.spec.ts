import type { CDPSession } from '@playwright/test';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

test.use({ viewport: { width: 1600, height: 900 }, hasTouch: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers as Chromium knows them. */
async function fingers(session: CDPSession) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  return {
    down: (...points: readonly Point[]) => send('touchStart', points),
    move: (...points: readonly Point[]) => send('touchMove', points),
    up: () => send('touchEnd', []),
  };
}

test('a finger that rests on a step opens its menu, one that moves drags the step', async ({
  page,
  host,
}) => {
  const { map, step, middleOf, expectSelected } = await openProject(page, host, claimJourney());
  const touch = await fingers(await page.context().newCDPSession(page));
  const start = await middleOf(step('Holds'));
  await touch.down(start);
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await touch.up();
  await expectSelected(['Holds']);
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await page.keyboard.press('Escape');
  const from = await middleOf(step('Calls'));
  await touch.down(from);
  for (const down of [30, 60, 90, 120]) await touch.move({ x: from.x, y: from.y + down });
  await touch.up();
  await expect(map.getByRole('group', { name: /^Calls, .*lane Desk/ })).toBeVisible();
});

test('two fingers zoom and move the map, also where they come down on steps', async ({ page, host }) => {
  const { map, step, middleOf, place } = await openProject(page, host, claimJourney());
  const touch = await fingers(await page.context().newCDPSession(page));
  const middle = await middleOf(step('Holds'));
  const at = (apart: number, aside = 0): readonly [Point, Point] => [
    { x: middle.x - apart + aside, y: middle.y },
    { x: middle.x + apart + aside, y: middle.y },
  ];
  const before = await place('Holds');
  await touch.down(at(40)[0]);
  await touch.down(...at(40));
  for (const aside of [10, 20, 30, 40]) await touch.move(...at(40, aside));
  await expect.poll(() => place('Holds')).toEqual({ x: before.x + 40, y: before.y });
  for (const apart of [50, 60, 70, 80]) await touch.move(...at(apart, 40));
  await touch.up();
  await expect(map.getByRole('button', { name: /^Zoom: 200 %/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
