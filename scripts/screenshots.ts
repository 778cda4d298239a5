import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../tests/browser/host/launchChromium.ts';
import { startHost } from '../tests/browser/host/startHost.ts';
import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { root } from './root.ts';

// `npm run screenshots`: the pictures of docs/screenshots, made by the program itself: home and the sample's map,
// in both themes and two languages.
const folder = join(root, 'docs/screenshots');
const languages = [
  { name: 'en', locale: 'en-US', sample: 'Sample project', back: 'Back to the library' },
  { name: 'zh-Hant', locale: 'zh-TW', sample: '範例專案', back: '回到專案庫' },
] as const;

await buildIfNeeded();
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) await shoot(browser, language, theme);
  }
} finally {
  await browser.close();
}

async function shoot(
  shooting: Browser,
  { name, locale, sample, back }: (typeof languages)[number],
  theme: 'light' | 'dark',
): Promise<void> {
  const host = await startHost();
  const context = await shooting.newContext({
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  try {
    await page.goto(host.url);
    await page.getByRole('button', { name: sample }).click();
    await page.locator('.react-flow__node').first().waitFor();
    await settle(page);
    await page.screenshot({ path: join(folder, `map-${theme}-${name}.png`) });
    await page.getByRole('button', { name: back }).click();
    await page.locator('img').first().waitFor();
    await settle(page);
    await page.screenshot({ path: join(folder, `home-${theme}-${name}.png`) });
    console.error(`${name}, ${theme}`);
  } finally {
    await context.close();
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
}

/** The carried fonts come over the wire: without them the picture shows other letters. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
