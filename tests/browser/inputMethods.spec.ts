import type { Page } from '@playwright/test';
import { expect, test } from './host/test.ts';
import { workbench } from './story.ts';

/** A key that the input method keeps for itself, as Chromium tells the page: composing, key code 229. */
async function composingKey(page: Page, key: string): Promise<void> {
  await page.evaluate((pressed) => {
    const event = new KeyboardEvent('keydown', {
      key: pressed,
      code: pressed,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    Object.defineProperty(event, 'keyCode', { value: 229 });
    document.activeElement?.dispatchEvent(event);
  }, key);
}

test('Enter, Tab and Escape commit nothing while a word is being composed', async ({ page, context }) => {
  await page.getByRole('button', { name: 'New project' }).click();
  const { outline } = workbench(page);
  await expect(outline.getByRole('row').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  const field = outline.getByRole('textbox', { name: 'Name' });
  await expect(field).toBeFocused();

  const input = await context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'cao', selectionStart: 3, selectionEnd: 3 });
  for (const key of ['Enter', 'Tab', 'Escape']) {
    await composingKey(page, key);
    await expect(field, `${key} while composing`).toBeFocused();
  }
  await input.send('Input.insertText', { text: '槽點' });
  await expect(field).toHaveValue('槽點');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(outline.getByRole('row', { name: '槽點' })).toBeFocused();
  await expect(workbench(page).step('槽點')).toBeVisible();
});

test('no key of the workbench acts while a word is being composed on it', async ({ page }) => {
  await page.getByRole('button', { name: 'New project' }).click();
  const { outline, undo } = workbench(page);
  await expect(outline.getByRole('row').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await composingKey(page, 'Delete');
  await composingKey(page, 'F2');
  await expect(undo).toBeDisabled();
  await expect(outline.getByRole('textbox')).toHaveCount(0);
});

test('the dialog for a pain point keeps composing to itself', async ({ page, context }) => {
  await page.getByRole('button', { name: 'New project' }).click();
  await expect(workbench(page).outline.getByRole('row').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Waits');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+KeyP');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  const input = await context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'deng', selectionStart: 4, selectionEnd: 4 });
  await composingKey(page, 'Escape');
  await expect(dialog).toBeVisible();
  await input.send('Input.insertText', { text: '等太久了' });
  await page.keyboard.press('Control+Enter');
  await expect(workbench(page).insights).toContainText('等太久了');
});
