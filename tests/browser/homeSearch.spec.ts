import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { claimMap } from '../fixtures/edits/worktable.ts';
import { firstChange } from '../perf/libraryOf.ts';
import { expect, test } from './host/test.ts';

const search = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('grid', { name: 'Found' });

/** Projects with a claim journey each; home shows them. */
async function withClaims(page: Page, names: readonly string[]): Promise<void> {
  const run = [
    { title: 'Calls the hotline', stage: 'Report', lane: 'Customer', x: 24 },
    { title: 'Waits for the money', stage: 'Paid', lane: 'Customer', x: 24 },
  ];
  const project = claimMap(run, true).project();
  const requests = names.map((name, index) => ({
    id: v7(),
    kind: 'service',
    name,
    at: Date.now() - index * 1000,
    change: firstChange(project, v7()),
  }));
  await page.evaluate(async (all) => {
    for (const request of all) {
      await fetch('/api/projects.create', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
    }
  }, requests);
  await page.reload();
  await expect(page.getByRole('grid', { name: 'Projects' }).getByRole('row').first()).toBeVisible();
}

test('a find opens its project at the record, by keys alone, and home comes back to the finds', async ({
  page,
}) => {
  await withClaims(page, ['Alpha', 'Money back']);
  await search(page).fill('money');
  const rows = results(page).getByRole('row');
  // The project with the word in its name first; each with its find.
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('Money back');
  await expect(rows.nth(1)).toContainText('Waits for the money');
  await expect(rows.nth(1)).toContainText('Claim › Paid › Customer');
  await expect(rows.nth(1).locator('mark')).toHaveText('money');
  await search(page).press('ArrowDown');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/projects\/[^/]+\/[^/]+$/);
  const step = page.locator('.react-flow__node', { hasText: 'Waits for the money' });
  await expect(step).toHaveClass(/selected/);
  await expect(step).toBeInViewport();
  await page.getByRole('button', { name: /Back to the library/ }).click();
  await expect(search(page)).toBeFocused();
  await expect(rows).toHaveCount(4);
  await search(page).fill('nowhere to be found');
  await expect(page.getByText('Nothing has “nowhere to be found” in it')).toBeVisible();
  await search(page).press('Escape');
  await expect(page.getByRole('grid', { name: 'Projects' })).toBeVisible();
});

test('a deleted project is restored, or deleted for good', async ({ page }) => {
  await withClaims(page, ['Alpha', 'Beta']);
  const cards = page.getByRole('grid', { name: 'Projects' }).getByRole('row');
  await cards.first().focus();
  await page.keyboard.press('Delete');
  await expect(cards).toHaveCount(1);
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Recently deleted' }).click();
  await page.getByRole('button', { name: 'Restore: Alpha' }).click();
  await page.getByRole('button', { name: 'Delete for good: Beta' }).click();
  await page
    .getByRole('alertdialog', { name: /Beta/ })
    .getByRole('button', { name: 'Delete for good' })
    .click();
  await expect(page.getByText('Nothing was deleted in the last thirty days')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cards).toHaveCount(1);
  await expect(cards.first()).toContainText('Alpha');
});
