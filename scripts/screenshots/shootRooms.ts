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

/** The rooms of the project that is open, each with what stands in it, and the tabs of those that have some. */
export async function shootRooms(page: Page, save: (what: string) => Promise<void>): Promise<void> {
  for (const [at, room] of rooms.entries()) {
    if (room === 'map') continue;
    await page.locator('nav').getByRole('button').nth(at).click();
    await isThere(page);
    if (room === 'portfolio') await compute(page);
    await save(room);
    if (room === 'board') await shootCard(page, save);
    for (const [tab, name] of tabsOf[room] ?? []) {
      await page.getByRole('tab').nth(tab).click();
      await isThere(page);
      await save(name);
    }
  }
  await page.locator('nav').getByRole('button').first().click();
}

async function compute(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: /^(?:Compute|計算|计算)$/ });
  // A project without a portfolio has nothing to compute.
  if ((await start.count()) === 0) return;
  await start.click();
  await page.locator('[data-room] [role="slider"]').first().waitFor();
}

/** What a card opens beside the board, and the insight itself. */
async function shootCard(page: Page, save: (what: string) => Promise<void>): Promise<void> {
  const card = page.locator('[data-card]').nth(9);
  if ((await card.count()) === 0) return;
  await card.click();
  const panel = page.locator('aside:visible').last();
  await panel.getByRole('button').nth(1).waitFor();
  await save('card');
  await panel
    .getByRole('button', { name: /^(?:Open the insight|開啟洞察|打开洞察)$/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await save('insight');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The room's own code has come, and nothing is on its way any more. */
async function isThere(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const room = document.querySelector('[data-room]');
    return room?.querySelector('button') != null && document.querySelector('[role="progressbar"]') === null;
  });
}
