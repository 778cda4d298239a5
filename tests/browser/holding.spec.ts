import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

/** The sample, with a journey made of its standard flow. */
async function makeJourney(page: Page) {
  await page.getByRole('button', { name: 'Sample project' }).click();
  await page.getByRole('button', { name: 'Settling a claim', exact: true }).click();
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: 'Make a journey from it' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Settling a claim: journey', exact: true })).toBeVisible();
  return details;
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await expect(page.getByRole('dialog').getByRole('option', { name: command }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Commands and places' })).toHaveCount(0);
}

async function selectStep(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(title);
  const hit = page.getByRole('dialog').getByRole('option', { name: title });
  await hit.filter({ hasText: 'Settling a claim: journey' }).click();
  await expect(page.getByRole('dialog', { name: 'Commands and places' })).toHaveCount(0);
}

test('a journey made of a flow keeps all of it; what is left out, added and given beyond is named exactly', async ({
  page,
}) => {
  const details = await makeJourney(page);
  await expect(details.getByText('Keeps 100% of the standard')).toBeVisible();

  for (const title of ['Opens a file', 'Checks the rules']) {
    await selectStep(page, title);
    await expect(page.locator('.react-flow__node:focus')).toHaveCount(1);
    await page.keyboard.press('Delete');
  }
  for (const title of ['Asks for the password', 'Asks once more', 'Writes a card by hand']) {
    await selectStep(page, 'App reads each receipt');
    await run(page, 'Add a step after it');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await selectStep(page, 'Writes a card by hand');
  await run(page, 'Make it an emotional touch');
  await expect(page.getByRole('group', { name: /^Writes a card by hand, .*emotional touch/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await run(page, 'Hold the journey against its standard');

  const dialog = page.getByRole('dialog');
  const list = dialog.getByRole('grid', { name: 'Differences from the standard' });
  const rows = (section: RegExp) =>
    list.getByRole('rowgroup', { name: section }).getByRole('row').getByRole('gridcell');
  await expect(rows(/^Skipped: 2/)).toHaveText([/^−Opens a file/, /^−Checks the rules/]);
  await expect(rows(/^Added: 2/)).toHaveText([/Asks/, /Asks/]);
  await expect(rows(/^Emotional touches: 1/)).toHaveText([/^♥Writes a card by hand/]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }

  // The added ones become what was left out: matched by hand, the standard is kept but for the other one.
  await rows(/^Added: 2/)
    .first()
    .click();
  const step = dialog.getByRole('region', { name: 'The chosen step' });
  await step.getByRole('combobox', { name: 'Carries out' }).fill('Opens a file');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(step.getByText('Emotional touch: on purpose')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expectStored(page);
});

test('what is asked of a step is written down, stored, and shown where a journey carries it out', async ({
  page,
}) => {
  const details = await makeJourney(page);
  await page.getByRole('button', { name: 'Settling a claim', exact: true }).click();
  await page.getByRole('group', { name: /^Sends the receipts/ }).focus();
  await page.keyboard.press('Enter');
  await details.getByRole('button', { name: 'Standard', exact: true }).press('Enter');
  const time = details.getByRole('textbox', { name: 'Standard time' });
  await time.fill('5 min');
  await time.press('Enter');
  await details.getByRole('textbox', { name: 'Wording' }).fill('Send what you have, I ask for the rest.');
  await details.getByRole('textbox', { name: 'Quality' }).fill('Nothing is asked twice');
  await details.getByRole('textbox', { name: 'Tools' }).focus();
  await expectStored(page);
  await page.reload();

  await page.getByRole('button', { name: 'Settling a claim: journey', exact: true }).click();
  await page.getByRole('group', { name: /^Sends the receipts/ }).focus();
  await page.keyboard.press('Enter');
  await details.getByRole('button', { name: 'Standard', exact: true }).press('Enter');
  await expect(details.getByText('Send what you have, I ask for the rest.')).toBeVisible();
  // The sample's customer needs eight minutes.
  await expect(details.getByText('8 min, where the standard has 5 min')).toBeVisible();
});

test('what takes long says how far it is, is cancelled, and is worked out after all', async ({ page }) => {
  await makeJourney(page);
  // A machine on which it takes for ever: each worker says that it has come to the first of four runs, and stays there.
  let isSlow = true;
  await page.route('**/hold.worker-*.js', async (route) => {
    const body = `self.onmessage = () => self.postMessage({ kind: 'done', done: 1, of: 4 });`;
    if (isSlow) await route.fulfill({ contentType: 'text/javascript', body });
    else await route.continue();
  });
  await run(page, 'Hold the journey against its standard');
  const dialog = page.getByRole('dialog');
  const progress = dialog.getByRole('progressbar', { name: 'Holding the journey against its standard…' });
  await expect(progress).toHaveAttribute('aria-valuenow', '25');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page, { part: '[role=dialog]' }), colorScheme).toEqual([]);
  }
  expect(page.workers().filter((worker) => worker.url().includes('hold.worker')).length).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(dialog.getByText('Not worked out: it was stopped.')).toBeVisible();
  await expect(progress).toHaveCount(0);
  isSlow = false;
  await dialog.getByRole('button', { name: 'Work it out' }).press('Enter');
  await expect(dialog.getByText('Keeps the standard')).toBeVisible();
});
