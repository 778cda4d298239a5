import type { Page } from '@playwright/test';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1600, height: 1000 } });

async function openDetails(page: Page, host: Parameters<typeof openProject>[1]) {
  const canvas = await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const details = page.getByRole('region', { name: 'Details' });
  return { ...canvas, details, group: (name: string) => details.getByRole('button', { name }) };
}

test('fields of two steps are set at once, typed as a person says them, and one undo takes each back', async ({
  page,
  host,
}) => {
  const { step, details, group, undo } = await openDetails(page, host);
  await step('Calls').click();
  await group('Time, cost, volume').click();
  const duration = details.getByRole('textbox', { name: 'Duration' });
  await duration.fill('1 h 30');
  await duration.press('Enter');
  await expect(duration).toHaveValue('1 h 30 min');
  await duration.fill('soon');
  await duration.press('Enter');
  await expect(details.getByText('No length of time.')).toBeVisible();
  await duration.press('Escape');
  await expect(duration).toHaveValue('1 h 30 min');

  await step('Holds').click({ modifiers: ['Shift'] });
  await expect(details.getByRole('heading', { name: '2 steps selected' })).toBeVisible();
  await expect(duration).toHaveAttribute('placeholder', 'several');
  await duration.fill('2 d');
  await duration.press('Enter');
  await expect(duration).toHaveValue('2 d');
  await details.getByRole('checkbox', { name: 'Moment of truth' }).press('Space');
  await expect(step('Holds').locator('[data-mark=moment-of-truth]')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Calls, moment of truth,/ })).toBeVisible();
  await undo.click();
  await expect(step('Holds').locator('[data-mark=moment-of-truth]')).toHaveCount(0);
  await undo.click();
  await expect(duration).toHaveAttribute('placeholder', 'several');
  await expect(step('Calls')).toContainText('1 h 30 min');
  await expect(step('Holds')).not.toContainText('2 d');
});

test('a channel and a tag are made by typing them, and kept in their lists', async ({ page, host }) => {
  const { step, details, group } = await openDetails(page, host);
  await step('Calls').click();
  await group('Who and how').click();
  const channel = details.getByRole('combobox', { name: 'Channel' });
  await channel.fill('pho');
  await page.getByRole('option', { name: 'Phone' }).click();
  await expect(channel).toHaveValue('Phone');
  const tag = details.getByRole('combobox', { name: 'Add a tag' });
  await tag.fill('quick win');
  await page.getByRole('option', { name: 'New tag “quick win”' }).click();
  await expect(details.getByRole('row', { name: 'quick win' })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Calls, over Phone,.*tagged quick win/ })).toBeVisible();

  await details.getByRole('button', { name: 'Participants, owners, tags, channels…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Participants, owners, tags, channels' });
  await dialog.getByRole('tab', { name: /^Channels/ }).click();
  await dialog.getByRole('row', { name: 'Phone' }).click();
  await expect(dialog.getByText('used in 1 step')).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.type('Hotline');
  await page.keyboard.press('Enter');
  await dialog.getByRole('row', { name: 'Hotline' }).click();
  await dialog.getByRole('button', { name: 'Delete Hotline' }).click();
  await expect(dialog.getByText('No channels yet')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByRole('row', { name: 'Hotline' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(channel).toHaveValue('Hotline');
  await expectStored(page);
});

test('a pasted picture is shown on the step, and again after the project was left', async ({
  page,
  host,
}) => {
  const { step } = await openDetails(page, host);
  await step('Calls').click();
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 1500);
    canvas.getContext('2d')!.fillRect(0, 0, 1500, 1500);
    const file = new File([await canvas.convertToBlob()], 'counter.png', { type: 'image/png' });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(file);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  });
  await expect(step('Calls').locator('image')).toBeVisible();
  await expectStored(page);
  await page.reload();
  await expect(step('Calls').locator('image')).toBeVisible();
  await step('Calls').click();
  await page.getByRole('button', { name: 'Pictures and links' }).click();
  const picture = page.getByRole('img', { name: 'Picture counter.png' });
  // Scaled to what the library keeps, in its own proportions.
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([2048, 1024]);
  await page.getByRole('button', { name: 'Remove the picture counter.png' }).click();
  await expect(step('Calls').locator('image')).toHaveCount(0);
});

test('a comment is written by the keyboard, counted on the step and settled', async ({ page, host }) => {
  const { step, group, details } = await openDetails(page, host);
  await step('Calls').click();
  await page.keyboard.press('Alt+KeyM');
  const dialog = page.getByRole('dialog', { name: 'Comments on “Calls”' });
  await expect(dialog.getByRole('textbox', { name: 'Write a comment' })).toBeFocused();
  await page.keyboard.type('Who answers here?');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Lin');
  await dialog.getByRole('button', { name: 'Comment' }).click();
  await expect(dialog.getByRole('listitem')).toContainText('Lin');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /^Calls,.*1 open comment/ })).toBeVisible();
  await group('Comments').click();
  await details.getByRole('button', { name: 'Resolve' }).click();
  await expect(details.getByRole('button', { name: '1 resolved comment' })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Calls,.*open comment/ })).toHaveCount(0);
});

test('a comment that is not sent waits where it was begun, whatever is done meanwhile', async ({
  page,
  host,
}) => {
  const { step, group, details } = await openDetails(page, host);
  await step('Calls').click();
  await page.keyboard.press('Alt+KeyM');
  const dialog = page.getByRole('dialog', { name: 'Comments on “Calls”' });
  const field = dialog.getByRole('textbox', { name: 'Write a comment' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Who answers');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await step('Holds').click();
  await page.keyboard.press('Alt+KeyM');
  await expect(page.getByRole('textbox', { name: 'Write a comment' }).last()).toHaveValue('');
  await page.keyboard.press('Escape');
  await step('Calls').click();
  await group('Comments').click();
  const there = details.getByRole('textbox', { name: 'Write a comment' });
  await expect(there).toHaveValue('Who answers');
  await there.press('End');
  await page.keyboard.type(' here?');
  await page.keyboard.press('Control+Enter');
  await expect(details.getByRole('listitem').first()).toContainText('Who answers here?');
  await expect(there).toHaveValue('');
});
