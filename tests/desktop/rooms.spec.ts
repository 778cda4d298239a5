import type { Page } from '@playwright/test';
import { expectStored, workbench } from '../browser/story.ts';
import { call } from './host/call.ts';
import { expect, test } from './host/test.ts';

/** From room to room over the rail, by key. */
async function enter(page: Page, name: string) {
  await page
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('button', { name, exact: true })
    .press('Enter');
  return page.getByRole('region', { name, exact: true });
}

test('a pain goes from research to the ledger, and the best set is sought beside the window', async ({
  startDesktop,
}) => {
  const desktop = await startDesktop();
  const { page } = desktop;
  await page.getByRole('button', { name: 'Sample project' }).click();
  await expect(workbench(page).map).toBeVisible();

  await test.step('research ranks its breakthrough points', async () => {
    const research = await enter(page, 'Research');
    await expect(research.getByRole('heading', { name: 'Breakthrough points' })).toBeVisible();
  });

  await test.step('a card of the board stays where it lacks something', async () => {
    const board = await enter(page, 'Board');
    const card = board.getByRole('listbox', { name: 'Found' }).getByRole('option').first();
    const words = (await card.textContent()) ?? '';
    await card.press(']');
    // It has no cause yet: it stays, and the program says what it needs.
    await expect(page.getByText(/is not yet at “Understood”/)).toBeVisible();
    await expect(card).toHaveText(words);
  });

  await test.step('an action comes in', async () => {
    const actions = await enter(page, 'Actions');
    const rows = actions.getByRole('grid', { name: 'Actions' }).getByRole('row');
    await expect(rows).toHaveCount(11);
    await actions.getByRole('textbox', { name: 'New action' }).fill('Ask once');
    await actions.getByRole('textbox', { name: 'New action' }).press('Enter');
    await expect(rows).toHaveCount(12);
  });

  const kept = await test.step('the best set is computed by the worker of the main process', async () => {
    const portfolio = await enter(page, 'Portfolio');
    await portfolio.getByRole('button', { name: 'Compute' }).press('Enter');
    await expect(portfolio.getByRole('group', { name: 'Outcome' })).toHaveText(
      'Exact: no set within these limits has more effect.',
    );
    await expect(portfolio.getByText(/^(?:One point|All \d+ points): no other set/)).toBeVisible();
    const set = portfolio.getByRole('table', { name: 'The set' });
    await portfolio.getByRole('button', { name: 'Keep this choice' }).press('Enter');
    await expectStored(page);
    return set.getByRole('row', { name: /^In / }).count();
  });
  expect(kept).toBeGreaterThan(0);

  await test.step('the ledger says what that costs', async () => {
    const ledger = await enter(page, 'Ledger');
    const oneOff = ledger.getByRole('button', { name: /^One-off/ });
    await oneOff.press('Enter');
    await expect(ledger.getByRole('table', { name: 'One-off' }).getByRole('row').last()).toContainText('Sum');
  });

  await test.step('and all of it is in the library', async () => {
    const id = new URL(page.url()).hash.split('/').at(-1);
    const answer = JSON.stringify(await call(desktop, 'projects.open', { id }));
    expect(answer).toContain('Ask once');
  });
  expect(await desktop.stop()).toBe(0);
});
