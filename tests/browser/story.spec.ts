import { expect, test } from './host/test.ts';
import { expectStored, fillProof, hotelStay, isFocused, mapFacts, proof, tabTo, workbench } from './story.ts';

test('maps a journey, turns a pain into praise and keeps it: by mouse', async ({
  page,
  host,
  startHost,
  browser,
}) => {
  const { map, insights, insightRows, undo, redo, ratio, step } = workbench(page);

  await test.step('imports a journey', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import' }).click();
    await (await chooser).setFiles(hotelStay);
    await expect(map).toBeVisible();
    await expect(mapFacts(page)).toHaveText(/3 stages.*2 lanes.*7 steps.*6 connections/);
  });

  await test.step('tags a step with a pain point', async () => {
    await step('Waits on hold 12 minutes').click();
    await page.getByRole('button', { name: 'Add pain point' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Nobody told me how long it would take.');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await expect(insightRows).toHaveCount(1);
    await expect(insights).toContainText('Nobody told me how long it would take.');
    await expect(ratio).toContainText('0%');
  });

  await test.step('cannot call it praise before there is a gain', async () => {
    await insightRows.dblclick();
    await page
      .getByRole('dialog', { name: 'Pain point' })
      .getByRole('button', { name: 'Bring the proof…' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'From pain to praise' });
    const praise = dialog.getByRole('button', { name: 'Turn into praise' });
    await expect(praise).toBeDisabled();
    await fillProof(dialog, { ...proof, after: '12' });
    await expect(praise).toBeDisabled();
    await expect(dialog).toContainText('the figure after must be better than before');
    await fillProof(dialog);
    await praise.click();
    await expect(dialog).toBeHidden();
    await expect(insights).toContainText('Time on hold: 12 → 2 min');
    await expect(ratio).toContainText('100%');
  });

  await test.step('undoes and redoes it by name', async () => {
    await undo.click();
    await expect(ratio).toContainText('0%');
    await redo.click();
    await expect(ratio).toContainText('100%');
    await expectStored(page);
  });

  await test.step('is all there after the host was closed, undo included', async () => {
    const hash = new URL(page.url()).hash;
    expect(await host.stop()).toBe(0);
    const again = await startHost({ data: host.dataFolder });
    const context = await browser.newContext();
    const later = await context.newPage();
    await later.goto(again.url);
    await later.goto(`${again.origin}/${hash}`);
    const reopened = workbench(later);
    await expect(reopened.ratio).toContainText('100%');
    await expect(reopened.insights).toContainText('Time on hold: 12 → 2 min');
    await reopened.undo.click();
    await expect(reopened.ratio).toContainText('0%');
    await reopened.undo.click();
    await expect(reopened.insightRows).toHaveCount(0);
    await expect(reopened.undo).toBeDisabled();
    await reopened.redo.click();
    await expect(reopened.insightRows).toHaveCount(1);
    await expectStored(later);
    await context.close();
  });
});

test('maps a journey, turns a pain into praise and keeps it: by keyboard alone', async ({
  page,
  host,
  startHost,
  browser,
}) => {
  const { keyboard } = page;
  const { outline, insights, insightRows, ratio, step } = workbench(page);

  await test.step('makes a project and names a step', async () => {
    await tabTo(page, page.getByRole('button', { name: 'New project' }));
    await keyboard.press('Enter');
    await expect(outline).toBeVisible();
    await expect(outline.getByRole('row').first()).toBeFocused();
    await keyboard.press('Control+Enter');
    await keyboard.type('Waits on hold 45 minutes');
    await keyboard.press('Enter');
    await expect(step('Waits on hold 45 minutes')).toBeVisible();
  });

  await test.step('adds a step after it, which is connected', async () => {
    await keyboard.press('Control+Enter');
    await keyboard.type('Explains it again');
    await keyboard.press('Enter');
    await expect(outline).toContainText('Explains it again');
    await expect(page.locator('.react-flow__edge')).toHaveCount(1);
    await keyboard.press('ArrowUp');
    while (!(await isFocused(outline.getByRole('row', { name: 'Waits on hold' }))))
      await keyboard.press('ArrowUp');
  });

  await test.step('gives it a feeling and a pain point', async () => {
    await keyboard.press('Alt+Minus');
    await keyboard.press('Alt+Minus');
    await expect(outline.getByRole('row', { name: 'Waits on hold' })).toContainText('−1');
    await keyboard.press('Alt+KeyP');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keyboard.type('Forty-five minutes of the same song.');
    await keyboard.press('Control+Enter');
    await expect(insightRows).toHaveCount(1);
    await expect(ratio).toContainText('0%');
  });

  await test.step('turns it into praise', async () => {
    await expect(outline.getByRole('row', { name: 'Waits on hold' })).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(outline.getByRole('row', { name: 'Forty-five minutes' })).toBeFocused();
    await keyboard.press('Alt+KeyT');
    const dialog = page.getByRole('dialog', { name: 'From pain to praise' });
    await expect(dialog.getByRole('textbox', { name: 'What was done' })).toBeFocused();
    await keyboard.type(proof.remedy);
    await keyboard.press('Tab');
    await keyboard.type(proof.wordsNow);
    await keyboard.press('Tab');
    await keyboard.type(proof.metricName);
    await keyboard.press('Tab');
    await keyboard.type(proof.unit);
    await keyboard.press('Tab');
    await keyboard.type('45');
    await keyboard.press('Tab');
    await keyboard.type('2');
    await tabTo(page, dialog.getByRole('button', { name: 'Turn into praise' }));
    await keyboard.press('Enter');
    await expect(insights).toContainText('Time on hold: 45 → 2 min');
    await expect(ratio).toContainText('100%');
  });

  await test.step('undoes and redoes', async () => {
    await keyboard.press('Control+z');
    await expect(ratio).toContainText('0%');
    await keyboard.press('Control+Shift+z');
    await expect(ratio).toContainText('100%');
    await expectStored(page);
  });

  await test.step('is all there after the host was killed', async () => {
    const { hash } = new URL(page.url());
    await host.kill();
    const again = await startHost({ data: host.dataFolder });
    const context = await browser.newContext();
    const later = await context.newPage();
    await later.goto(again.url);
    await later.goto(`${again.origin}/${hash}`);
    const reopened = workbench(later);
    await expect(reopened.ratio).toContainText('100%');
    await expect(reopened.outline).toContainText('Explains it again');
    await later.keyboard.press('Control+z');
    await expect(reopened.ratio).toContainText('0%');
    await context.close();
  });
});
