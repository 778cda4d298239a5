import { axeFaults } from './axeFaults.ts';
import { expect, test } from './host/test.ts';
import { walkRooms } from './walkRooms.ts';

// Every room with the sample in it. All of axe's rules for each language; for the other theme those that colours can break.
const looks = [
  { language: 'en', locale: 'en-US', theme: 'light', rules: undefined },
  { language: 'en', locale: 'en-US', theme: 'dark', rules: ['color-contrast', 'target-size'] },
  { language: 'zh-Hant', locale: 'zh-TW', theme: 'dark', rules: undefined },
  { language: 'zh-Hant', locale: 'zh-TW', theme: 'light', rules: ['color-contrast', 'target-size'] },
  { language: 'zh-Hans', locale: 'zh-CN', theme: 'light', rules: undefined },
  { language: 'zh-Hans', locale: 'zh-CN', theme: 'dark', rules: ['color-contrast', 'target-size'] },
] as const;

for (const { language, locale, theme, rules } of looks) {
  test.describe(`the rooms, ${language}, ${theme}`, () => {
    test.use({ locale, colorScheme: theme });

    test('axe finds nothing in any of them, and nothing sticks out at the side', async ({ page }) => {
      test.setTimeout(120_000);
      await page.getByRole('button', { name: /Sample|範例|示例/ }).click();
      await page.locator('.react-flow__node').first().waitFor();
      const seen: string[] = [];
      await walkRooms(page, async (screen) => {
        seen.push(screen);
        // The map lies still below, and other tests look at it.
        const part = screen === 'insight' ? '[role=dialog]' : '[data-room]';
        const faults = await axeFaults(page, rules === undefined ? { part } : { part, rules });
        expect.soft(faults, screen).toEqual([]);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overhang, screen).toBeLessThanOrEqual(0);
      });
      expect(seen).toHaveLength(12);
    });
  });
}
