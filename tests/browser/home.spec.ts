import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { expect, test } from './host/test.ts';

const journey = 'journey\n  title Phone support\n  section Calls\n    Waits on hold 45 minutes: 1: Caller\n';

function home(page: Page) {
  const grid = page.getByRole('grid', { name: 'Projects' });
  return {
    grid,
    cards: grid.getByRole('row'),
    card: (name: string): Locator => grid.getByRole('row', { name: new RegExp(`^${name}, `) }),
    nameField: page.getByRole('textbox', { name: 'Name of the project' }),
    search: page.getByRole('searchbox'),
    finds: page.getByRole('grid', { name: 'Found' }).getByRole('row'),
    toast: page.getByRole('alertdialog'),
    menuOf: (name: string): Locator => page.getByRole('button', { name: `Actions for ${name}`, exact: true }),
  };
}

/** Projects that are in the library already, the first one changed last; home shows them. */
async function withProjects(page: Page, names: readonly string[]): Promise<void> {
  const now = Date.now();
  const requests = names.map((name, index) => ({
    id: v7(),
    kind: 'service',
    name,
    at: now - index * 1000,
    change: null,
  }));
  await page.evaluate(async (all) => {
    const create = async (request: unknown): Promise<void> => {
      const response = await fetch('/api/projects.create', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
      if (!response.ok) throw new Error(await response.text());
    };
    await Promise.all(all.map(create));
  }, requests);
  await page.reload();
  await expect(home(page).cards.first()).toBeVisible();
}

async function paste(page: Page, target: Locator, text: string): Promise<void> {
  await target.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Back to the library/ }).click();
  await expect(home(page).grid).toBeVisible();
}

test.describe('an empty library', () => {
  test('greets with three ways in, each there once', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Turn what customers complain about/);
    for (const name of ['New project', 'Import', 'Sample project']) {
      await expect(page.getByRole('button', { name })).toHaveCount(1);
    }
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });

  test('a new project opens, and stands on home afterwards', async ({ page }) => {
    await page.getByRole('button', { name: 'New project' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
    await goBack(page);
    await expect(home(page).card('Untitled project')).toContainText('1 map');
    await expect(page.getByRole('button', { name: 'New project' })).toHaveCount(1);
  });
});

test.describe('a project on home', () => {
  test('opens by a click and by Enter', async ({ page }) => {
    await withProjects(page, ['Alpha', 'Beta']);
    await home(page).card('Beta').click();
    await expect(page).toHaveURL(/#\/projects\//);
    await goBack(page);
    await home(page).card('Alpha').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/projects\//);
  });

  test('is renamed in place: Enter keeps, Escape and an empty name do not', async ({ page }) => {
    await withProjects(page, ['Alpha', 'Beta']);
    const { card, nameField } = home(page);
    await card('Alpha').focus();
    await page.keyboard.press('F2');
    await expect(nameField).toBeFocused();
    await page.keyboard.type('Gamma');
    await page.keyboard.press('Enter');
    await expect(card('Gamma')).toBeFocused();
    await expect(page).not.toHaveURL(/projects/);

    await page.keyboard.press('F2');
    await page.keyboard.type('Delta');
    await page.keyboard.press('Escape');
    await expect(card('Gamma')).toBeFocused();
    await page.keyboard.press('F2');
    await nameField.fill('   ');
    await page.keyboard.press('Enter');
    await page.reload();
    await expect(card('Gamma')).toBeVisible();
    await expect(home(page).cards).toHaveCount(2);
  });

  test('is not renamed by the Enter that ends a word of an input method', async ({ page }) => {
    await withProjects(page, ['Alpha']);
    const { card, nameField } = home(page);
    await card('Alpha').focus();
    await page.keyboard.press('F2');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'xuan', selectionStart: 4, selectionEnd: 4 });
    for (const key of ['Enter', 'Escape'] as const) {
      // What Chromium sends for a key that the input method takes.
      await nameField.dispatchEvent('keydown', { key, keyCode: 229, isComposing: true, bubbles: true });
      await expect(nameField).toBeFocused();
    }
    await keyboard.send('Input.insertText', { text: '選購' });
    await page.keyboard.press('Enter');
    await expect(card('選購')).toBeFocused();
  });

  test('is duplicated from its menu', async ({ page }) => {
    await withProjects(page, ['Alpha']);
    const { card, menuOf, toast } = home(page);
    await menuOf('Alpha').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect(card('Alpha \\(copy\\)')).toBeFocused();
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect(card('Alpha \\(copy\\)')).toHaveCount(0);
    await expect(card('Alpha')).toBeVisible();
  });

  test('is deleted without a question, and brought back by the toast or by Ctrl+Z', async ({ page }) => {
    await withProjects(page, ['Alpha', 'Beta', 'Gamma']);
    const { card, cards, toast } = home(page);
    await card('Beta').focus();
    await page.keyboard.press('Delete');
    await expect(toast).toContainText('Deleted “Beta”');
    await expect(card('Beta')).toHaveCount(0);
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect(card('Beta')).toBeVisible();
    await expect(toast).toHaveCount(0);

    await card('Alpha').focus();
    await page.keyboard.press('Delete');
    await expect(cards).toHaveCount(2);
    await page.keyboard.press('Delete');
    await expect(cards).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(cards).toHaveCount(2);
    await page.keyboard.press('Control+z');
    await expect(cards).toHaveCount(3);
    await page.reload();
    await expect(cards).toHaveCount(3);
  });

  test('has its menu under the right mouse button as well', async ({ page }) => {
    await withProjects(page, ['Alpha']);
    await home(page).card('Alpha').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await expect(home(page).nameField).toBeFocused();
  });

  test('says how long ago it was changed, and goes on saying it', async ({ page }) => {
    await page.clock.install();
    await withProjects(page, ['Alpha']);
    await expect(home(page).card('Alpha')).toContainText('Changed just now');
    await page.clock.fastForward('03:10');
    await expect(home(page).card('Alpha')).toContainText('Changed 3 minutes ago');
  });
});

test.describe('search', () => {
  test('finds names and marks them; nothing found says so and leads back', async ({ page }) => {
    await withProjects(page, ['Insurance claim', 'Grocery delivery', '銀行槽點總表']);
    const { search, cards, finds } = home(page);
    await search.fill('CLAIM');
    await expect(finds).toHaveCount(1);
    await expect(finds.locator('mark')).toHaveText('claim');
    await search.fill('槽點');
    await expect(finds.locator('mark')).toHaveText('槽點');
    await search.fill('nowhere');
    await expect(page.getByText('Nothing has “nowhere” in it')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect(cards).toHaveCount(3);
    await expect(search).toBeFocused();
  });

  test('finds what stands in a project, and shows where', async ({ page }) => {
    await withProjects(page, ['Alpha']);
    await paste(page, page.locator('body'), journey);
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
    await goBack(page);
    const { search, finds } = home(page);
    await search.fill('on hold');
    await expect(finds.first()).toContainText('Phone support');
    await expect(finds.nth(1)).toContainText('Waits on hold 45 minutes');
    await expect(finds.nth(1)).toContainText('StepPhone support › Calls › Caller');
    await expect(finds.nth(1).locator('mark')).toHaveText(['on', 'hold']);
  });

  test('arrow down leads from the field into what was found', async ({ page }) => {
    await withProjects(page, ['Alpha', 'Beta']);
    await home(page).search.press('ArrowDown');
    await expect(home(page).card('Alpha')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(home(page).card('Beta')).toBeFocused();
  });
});

test.describe('what is brought to home', () => {
  test('a dropped file is imported, announced while it is over the window', async ({ page }) => {
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'phone.mmd', { type: 'text/plain' }));
      return data;
    }, journey);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await expect(page.getByText('Drop to import')).toBeVisible();
    await page.dispatchEvent('body', 'dragleave', { dataTransfer: transfer });
    await expect(page.getByText('Drop to import')).toHaveCount(0);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
    await goBack(page);
    await expect(home(page).card('Phone support')).toContainText('1 map');
  });

  test('what is pasted into the search is sought, not imported', async ({ page }) => {
    await withProjects(page, ['Alpha']);
    await home(page).search.focus();
    await paste(page, home(page).search, journey);
    await expect(page).not.toHaveURL(/projects/);
    await expect(home(page).cards).toHaveCount(1);
  });
});

test('language and theme change while running, and are still so after a reload', async ({ page }) => {
  await withProjects(page, ['Alpha']);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /Language and theme|語言與主題/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
  };
  await choose('繁體中文');
  await expect(html).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByRole('button', { name: '新增專案' })).toBeVisible();
  await choose('深色');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.getByRole('grid', { name: '專案' })).toBeVisible();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  // The face of traditional script, and not the browser's own.
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('13px "Praisepoint Han"', '專案')))
    .toBe(true);
});

test('of a thousand projects only those in view are on the page', async ({ page }) => {
  await withProjects(
    page,
    Array.from({ length: 1000 }, (_, index) => `Project ${String(index + 1).padStart(4, '0')}`),
  );
  const { cards, card, search, finds } = home(page);
  expect(await cards.count()).toBeLessThan(60);
  // The list may be read anew just then, and the row that had the focus with it.
  await expect(async () => {
    await card('Project 0001').focus();
    await page.keyboard.press('End');
    await expect(card('Project 1000')).toBeFocused({ timeout: 3000 });
  }).toPass();
  expect(await cards.count()).toBeLessThan(60);
  await search.fill('0777');
  await expect(finds).toHaveCount(1);
});

test.describe('when something is wrong', () => {
  test('a host that is gone is told; what was read before stays', async ({ page, host, complaints }) => {
    complaints.expect(/ERR_CONNECTION_(REFUSED|RESET)/);
    await withProjects(page, ['Alpha']);
    await host.kill();
    await home(page).search.fill('a');
    await expect(page.getByRole('alert')).toContainText('Praisepoint has stopped answering');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    // What was read before is still there to look at.
    await expect(home(page).card('Alpha')).toBeVisible();
  });

  test('a library of a newer version can be looked at only', async ({ page, host, startHost }) => {
    await withProjects(page, ['Alpha']);
    // Away from home first: it may still be asking for a picture.
    await page.goto('about:blank');
    await host.stop();
    const library = new Database(join(host.dataFolder, 'library.db'));
    library.pragma('user_version = 9999');
    library.close();
    const { url } = await startHost({ data: host.dataFolder });
    await page.goto(url);
    await expect(page.getByRole('alert')).toContainText('from a newer version of Praisepoint');
    await expect(page.getByRole('button', { name: 'New project' })).toBeDisabled();
    await home(page).card('Alpha').focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('F2');
    await expect(home(page).nameField).toHaveCount(0);
    await expect(home(page).card('Alpha')).toBeVisible();
  });
});
