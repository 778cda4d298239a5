import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../tests/browser/host/launchChromium.ts';
import { startHost } from '../tests/browser/host/startHost.ts';
import { sampleJourney } from '../tests/fixtures/projects/sampleJourney.ts';
import { storeProject } from '../tests/browser/canvasPage.ts';
import { walkRooms } from '../tests/browser/walkRooms.ts';
import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { root } from './root.ts';

// `npm run screenshots`: the pictures of docs/screenshots, made by the program itself: home, and of the sample a journey,
// a standard flow and a value network, in both themes and two languages; and of the rooms beside the maps each.
const folder = join(root, 'docs/screenshots');
const languages = [
  {
    name: 'en',
    locale: 'en-US',
    sample: 'Sample project',
    back: 'Back to the library',
    outline: 'Outline',
    details: 'Details and insights',
    makeJourney: 'Make a journey from it',
    beside: 'Show beside the standard',
    close: 'Close',
    toBe: 'Make a to-be variant',
    variants: 'Compare its variants',
    seeNew: 'See what is new in the standard',
    added: 'Thanks for waiting',
  },
  {
    name: 'zh-Hant',
    locale: 'zh-TW',
    sample: '範例專案',
    back: '回到專案庫',
    outline: '大綱',
    details: '詳細資料與洞察',
    makeJourney: '依此建立旅程',
    beside: '與標準並列檢視',
    close: '關閉',
    toBe: '建立目標狀態版本',
    variants: '比較地圖的版本',
    seeNew: '查看標準的新內容',
    added: '謝謝耐心等候',
  },
] as const;

/** What home shows beside the sample. */
const others = {
  en: ['Car insurance, claims online', 'Sarah’s claim'],
  'zh-Hant': ['車險線上理賠', '莎拉的理賠'],
} as const;

const dayMs = 86_400_000;

/** Which of the sample's maps shows this kind, by its place. */
const tabOf = { flow: 2, network: 3 } as const;

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
  words: (typeof languages)[number],
  theme: 'light' | 'dark',
): Promise<void> {
  const { name, locale, sample, back, outline, details } = words;
  const host = await startHost();
  const context = await shooting.newContext({
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const save = async (what: string): Promise<void> => {
    await settle(page);
    await page.mouse.move(720, 860);
    await page.screenshot({ path: join(folder, `${what}-${theme}-${name}.png`) });
  };
  try {
    await page.goto(host.url);
    const [online, claim] = others[name];
    const now = Date.now();
    await storeProject(page, online, sampleJourney({ language: 'zh' }), now - 2 * dayMs);
    await storeProject(page, claim, sampleJourney({ language: 'en' }), now - dayMs);
    await page.reload();
    await page.getByRole('button', { name: sample }).click();
    await page.locator('.react-flow__node').first().waitFor();
    // A journey is wide: it has the room of the outline.
    await page.getByRole('button', { name: outline, exact: true }).click();
    await save('map');
    for (const kind of ['flow', 'network'] as const) {
      await page.locator('[data-tab]').nth(tabOf[kind]).getByRole('button').first().click();
      await page.locator('.react-flow__node').first().waitFor();
      // A blueprint is as wide as the window, and read there.
      if (kind === 'flow') await page.getByRole('button', { name: details, exact: true }).click();
      await fit(page);
      await save(kind);
      if (kind === 'flow') await page.getByRole('button', { name: details, exact: true }).click();
    }
    await walkRooms(page, save);
    await shootStandard(page, words, save);
    await page.getByRole('button', { name: back }).click();
    await page.locator('img').first().waitFor();
    await save('home');
    console.error(`${name}, ${theme}`);
  } finally {
    await context.close();
    await host.stop();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
}

/** A journey made of the flow and held against it, two of its steps left out; and a variant of it. */
async function shootStandard(
  page: Page,
  { makeJourney, beside, close, toBe, variants, seeNew, added }: (typeof languages)[number],
  save: (what: string) => Promise<void>,
): Promise<void> {
  await page.locator('[data-tab]').nth(tabOf.flow).getByRole('button').first().click();
  await page.getByRole('button', { name: makeJourney }).click();
  await removeStep(page, 3);
  await removeStep(page, 9);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: beside }).click();
  await drawn(page);
  await save('standard');
  await page.getByRole('button', { name: close, exact: true }).click();
  await run(page, variants);
  await page.getByRole('button', { name: toBe }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await removeStep(page, 2);
  await page.keyboard.press('Escape');
  await run(page, variants);
  await drawn(page);
  await save('variants');
  await page.getByRole('button', { name: close, exact: true }).click();
  await page.locator('[data-tab]').nth(tabOf.flow).getByRole('button').first().click();
  await removeStep(page, 4);
  await rename(page, 1, added);
  await page.keyboard.press('Escape');
  await page
    .locator('[data-tab]')
    .nth(tabOf.flow + 1)
    .getByRole('button')
    .first()
    .click();
  await run(page, seeNew);
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await save('shelf');
  await page.keyboard.press('Escape');
}

/** The pictures of the maps come from beside the window. */
async function drawn(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('row').first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=dialog] [role=img]')].every(
      (picture) => picture.querySelector('[aria-hidden] > svg') !== null,
    ),
  );
}

async function removeStep(page: Page, at: number): Promise<void> {
  await page.locator('.react-flow__node').nth(at).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
}

async function rename(page: Page, at: number, name: string): Promise<void> {
  await page.locator('.react-flow__node').nth(at).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

/** By the pointer, so that no picture shows where the keyboard stands. */
async function fit(page: Page): Promise<void> {
  await page.locator('[data-place="canvas"] [role="group"]').last().getByRole('button').last().click();
}

/** The carried fonts come over the wire: without them the picture shows other letters. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
