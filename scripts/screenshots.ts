import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../tests/browser/host/launchChromium.ts';
import { startHost } from '../tests/browser/host/startHost.ts';
import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { root } from './root.ts';

// `npm run screenshots`: the pictures of docs/screenshots, made by the program itself: home, the sample's journey, and
// a standard flow and a value network from their templates, in both themes and two languages.
const folder = join(root, 'docs/screenshots');
const languages = [
  {
    name: 'en',
    locale: 'en-US',
    sample: 'Sample project',
    back: 'Back to the library',
    visit: ['Sign over the door', 'Walks in', 'Greets', 'Opens the file', 'Core banking'],
    advice: ['Brochure', 'Says what it is about', 'Which service', 'Checks the limit', 'Risk rating'],
    end: ['Receipt', 'Signs', 'Hands over the card', 'Books it', 'Card printer'],
  },
  {
    name: 'zh-Hant',
    locale: 'zh-TW',
    sample: '範例專案',
    back: '回到專案庫',
    visit: ['門口的招牌', '走進分行', '問候', '調出資料', '核心系統'],
    advice: ['說明手冊', '說明來意', '哪一種服務', '檢查額度', '風險評等'],
    end: ['收據', '簽名', '交付卡片', '入帳', '製卡機'],
  },
] as const;

/** Which of the templates shows this kind of map. */
const templateOf = { flow: 1, network: 3 } as const;

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
  { name, locale, sample, back, visit, advice, end }: (typeof languages)[number],
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
    for (const kind of ['flow', 'network'] as const) {
      await addFromTemplate(page, kind);
      if (kind === 'flow') await typeVisit(page, [visit, advice, end]);
      await settle(page);
      await page.screenshot({ path: join(folder, `${kind}-${theme}-${name}.png`) });
    }
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

/** A map of this kind with what its template has; the palette knows its commands in English in every language. */
async function addFromTemplate(page: Page, kind: keyof typeof templateOf): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new map');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').nth(templateOf[kind]).check({ force: true });
  await dialog.getByRole('textbox').press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** A visit to a bank's branch, a stage of it after another: each from what is seen down to the systems. */
async function typeVisit(page: Page, stages: readonly (readonly string[])[]): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('type new steps');
  await page.keyboard.press('Enter');
  for (const lanes of stages) {
    for (const [index, title] of lanes.entries()) {
      await page.keyboard.insertText(`${index === 1 ? '+ ' : index === 4 ? '# ' : ''}${title}`);
      await page.keyboard.press(index < lanes.length - 1 ? 'Tab' : 'Control+Enter');
    }
    // Round to the first lane again.
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Digit1');
}

/** The carried fonts come over the wire: without them the picture shows other letters. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
