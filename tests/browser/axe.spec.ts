import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './host/test.ts';

const languages = { en: 'en-US', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' } as const;

for (const [language, locale] of Object.entries(languages)) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`axe, ${language}, ${theme}`, () => {
      test.use({ locale, colorScheme: theme });

      test('finds nothing on home, empty and with a project, nor on the map', async ({ page }) => {
        await expect(page.getByRole('button').first()).toBeVisible();
        expect(await axeFaults(page), 'an empty home').toEqual([]);

        // The third way in: the sample, a map with everything on it.
        await page.getByRole('button', { name: /Sample|範例|示例/ }).click();
        const { map, insightRows } = workbenchIn(page);
        await expect(map).toBeVisible();
        await expect(page.getByRole('status')).toBeVisible();
        expect(await axeFaults(page), 'the sample').toEqual([]);

        await page.locator('.react-flow__node').first().click();
        expect(await axeFaults(page), 'a step selected').toEqual([]);

        await insightRows.first().dblclick();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await axeFaults(page), 'the question for the proof').toEqual([]);
        await page.keyboard.press('Escape');

        await page.keyboard.press('F1');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await axeFaults(page), 'the keys').toEqual([]);
        await page.keyboard.press('Escape');

        await page.getByRole('button', { name: /Back to the library|回到專案庫|返回项目库/ }).click();
        await expect(page.getByRole('grid')).toBeVisible();
        expect(await axeFaults(page), 'home with a project').toEqual([]);
      });
    });
  }
}

function workbenchIn(page: Page) {
  return {
    map: page.getByRole('region', { name: /^(Map|地圖|地图)$/ }),
    insightRows: page.getByRole('grid', { name: /Insights|洞察/ }).locator('[role=row][data-key]'),
  };
}

test('axe finds nothing in the review of an import', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'wrong.mmd',
    mimeType: 'text/plain',
    buffer: Buffer.from('journey\n  title T\n  no colon here\n  Task: 9: Ann\n'),
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
