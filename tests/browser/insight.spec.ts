import { sampleJourney } from '../fixtures/projects/sampleJourney.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored, tabTo, workbench } from './story.ts';

test.use({ viewport: { width: 1500, height: 950 } });

test('an insight is understood, shown and rated: by keyboard alone', async ({ page, host }) => {
  await openProject(page, host, sampleJourney());
  const { keyboard } = page;
  const { insightRows } = workbench(page);
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const row = insightRows.filter({ hasText: 'Twelve pages' });
  const dialog = page.getByRole('dialog', { name: 'Pain point' });
  const stop = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });

  await test.step('opens with Enter and says what the next state still needs', async () => {
    await row.focus();
    await keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Move to “Understood”' })).toBeDisabled();
    await expect(stop('Understood').first()).toContainText('Still needs: a root cause');
    await expect(stop('Praised').first()).toContainText('a metric');
  });

  await test.step('asks why, names the root and where it lies', async () => {
    await tabTo(page, dialog.getByRole('textbox', { name: 'Why?' }));
    await keyboard.type('The form asks for what the policy holds.');
    await keyboard.press('Enter');
    const root = dialog.getByRole('checkbox', { name: 'This is the root' });
    await expect(root).toBeVisible();
    await root.focus();
    await keyboard.press('Space');
    await expect(stop('Understood').first()).toContainText('where the root lies');
    await tabTo(page, dialog.getByRole('combobox', { name: 'Where it lies' }));
    await keyboard.type('Prints claim');
    await page.getByRole('option', { name: /Prints claim forms/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(stop('Understood').first()).toContainText('Has all that this needs.');
    await dialog.getByRole('button', { name: 'Move to “Understood”' }).focus();
    await keyboard.press('Enter');
    await expect(dialog.locator('[aria-current=step]')).toContainText('Understood');
  });

  await test.step('notes a quote as evidence', async () => {
    await tabTo(page, dialog.getByRole('button', { name: 'Add evidence' }));
    await keyboard.press('Enter');
    const keep = dialog.getByRole('button', { name: 'Keep', exact: true });
    await expect(keep).toBeDisabled();
    await keyboard.type('“You have my policy in front of you.”');
    await tabTo(page, keep);
    await keyboard.press('Enter');
    await expect(dialog.getByRole('listitem').filter({ hasText: 'You have my policy' })).toContainText(
      'Quote · observed',
    );
  });

  await test.step('rates its risk', async () => {
    await tabTo(page, dialog.getByRole('textbox', { name: 'Severity' }).first());
    for (const rating of ['8', '7', '5']) {
      await keyboard.type(rating);
      await keyboard.press('Tab');
    }
    await expect(dialog).toContainText('Risk priority 280 = 8 × 7 × 5');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
    if (process.env['INSIGHT_SHOTS'] !== undefined)
      await page.screenshot({ path: `/tmp/insight-${colorScheme}.png` });
  }
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectStored(page);
});
