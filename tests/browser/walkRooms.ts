import type { Page } from '@playwright/test';
import { rooms } from '../../renderer/state/rooms.ts';
import type { Room } from '../../renderer/state/rooms.ts';

/** The further tabs of a room, by their places. */
const tabsOf: Partial<Record<Room, readonly (readonly [at: number, name: string])[]>> = {
  workshop: [
    [1, 'questions'],
    [2, 'threads'],
  ],
  actions: [[1, 'matrices']],
};

/**
 * Goes through the rooms beside the map of the project that is open, in whatever language, and their tabs, and stops at
 * each: the portfolio is computed; of the board a card is opened as well, and its insight.
 */
export async function walkRooms(page: Page, stop: (screen: string) => Promise<void>): Promise<void> {
  for (const [at, room] of rooms.entries()) {
    if (room === 'map') continue;
    await page.locator('nav').getByRole('button').nth(at).click();
    await isThere(page);
    if (room === 'portfolio') await compute(page);
    await stop(room);
    if (room === 'board') await openCard(page, stop);
    for (const [tab, name] of tabsOf[room] ?? []) {
      await page.getByRole('tab').nth(tab).click();
      await isThere(page);
      await stop(name);
    }
  }
  await page.locator('nav').getByRole('button').first().click();
}

/** Does nothing where there is no portfolio. */
async function compute(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: /^(?:Compute|計算|计算)$/ });
  if ((await start.count()) === 0) return;
  await start.click();
  await page.locator('[data-room] [role="slider"]').first().waitFor();
}

/** The first card that is tried; does nothing where there is none. */
async function openCard(page: Page, stop: (screen: string) => Promise<void>): Promise<void> {
  const card = page.locator('[data-card]').nth(9);
  if ((await card.count()) === 0) return;
  await card.click();
  const details = page
    .getByRole('complementary')
    .getByRole('button', { name: /^(?:Open the insight|開啟洞察|打开洞察)$/ });
  await details.waitFor();
  await stop('card');
  await details.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await stop('insight');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** The room's own code has come, and nothing is on its way any more. */
async function isThere(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const hasContents = document.querySelector('[data-room] button') !== null;
    return hasContents && document.querySelector('[role="progressbar"]') === null;
  });
}
