import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expectStored, fillProof, mapFacts, workbench } from '../browser/story.ts';
import type { Desktop } from './host/startDesktop.ts';
import { expect, test } from './host/test.ts';

const realJourney = resolve(import.meta.dirname, '../../../shared/real-journeys/insurance-claim-as-is.mmd');

const answerOpen = ({ app }: Desktop, filePath: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, filePath);

test('the story: a real journey, a pain, its praise, kept over a restart', async ({ startDesktop }) => {
  test.skip(!existsSync(realJourney), 'the folder of real journeys is not beside this checkout');
  const desktop = await startDesktop();
  const { page } = desktop;

  await test.step('creates a project', async () => {
    await page.getByRole('button', { name: 'New project' }).click();
    await expect(workbench(page).map).toBeVisible();
    await expectStored(page);
    await page.getByRole('button', { name: 'Back to the library' }).click();
    await expect(page.getByRole('grid', { name: 'Projects' })).toContainText('Untitled project');
  });

  await test.step('imports a journey that a team wrote', async () => {
    await answerOpen(desktop, realJourney);
    await page.getByRole('button', { name: 'Import' }).click();
    await expect(mapFacts(page)).toHaveText('5 stages · 1 lane · 17 steps · 16 connections');
    await expect(
      page.getByRole('group', { name: 'Maps' }).getByRole('button', { pressed: true }),
    ).toHaveCount(1);
    await expect(workbench(page).outline.getByRole('row', { name: /^Participant / })).toHaveCount(1);
  });

  await test.step('tags a pain and turns it into praise', async () => {
    const { outline, insights, insightRows, ratio } = workbench(page);
    await outline.getByRole('row', { name: /^Waits on hold 45 minutes/ }).click();
    await page.getByRole('button', { name: 'Add pain point' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('45 minutes of music, and then nobody knew me.');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await expect(ratio).toContainText('0%');
    await insightRows.dblclick();
    await page
      .getByRole('dialog', { name: 'Pain point' })
      .getByRole('button', { name: 'Bring the proof…' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'From pain to praise' });
    await fillProof(dialog, {
      remedy: 'Claims are filed in the app',
      wordsNow: 'Done before my coffee was cold.',
      metricName: 'On hold',
      unit: 'min',
      before: '45',
      after: '2',
    });
    await dialog.getByRole('button', { name: 'Turn into praise' }).click();
    await expect(insights).toContainText('On hold: 45 → 2 min');
    await expect(ratio).toContainText('100%');
  });

  // Closing waits for what is under way: nothing here waits for the status line.
  expect(await desktop.stop()).toBe(0);

  await test.step('is all there after a restart, undo included', async () => {
    const again = await startDesktop({ data: desktop.dataFolder });
    const later = again.page;
    const projects = later.getByRole('grid', { name: 'Projects' });
    await projects.getByRole('row', { name: /Frustrating/ }).dblclick();
    const { outline, ratio, insights, insightRows, undo, redo } = workbench(later);
    await expect(ratio).toContainText('100%');
    await expect(insights).toContainText('On hold: 45 → 2 min');
    await expect(outline.getByRole('row', { name: /^Waits on hold 45 minutes/ })).toBeVisible();
    await undo.click();
    await expect(ratio).toContainText('0%');
    await undo.click();
    await expect(insightRows).toHaveCount(0);
    await expect(undo).toBeDisabled();
    await redo.click();
    await redo.click();
    await expect(ratio).toContainText('100%');
    await expectStored(later);
    expect(await again.stop()).toBe(0);
  });
});

test('speaks Chinese where the person does, and exports an SVG where they say', async ({ startDesktop }) => {
  const desktop = await startDesktop();
  const { page } = desktop;
  await page.getByRole('button', { name: 'Sample project' }).click();
  await expect(workbench(page).map).toBeVisible();
  await page.getByRole('button', { name: /Language/ }).click();
  await page.getByRole('menuitemradio', { name: '繁體中文' }).click();
  await expect(page.getByRole('region', { name: '地圖' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('已儲存');

  const target = resolve(desktop.dataFolder, '旅程.svg');
  await desktop.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, target);
  await page.getByRole('button', { name: '匯出為 SVG' }).click();
  await expect.poll(() => existsSync(target)).toBe(true);
});
