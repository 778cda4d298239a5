import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { en } from '../../renderer/i18n/en.ts';
import { zhHans } from '../../renderer/i18n/zh-Hans.ts';
import { zhHant } from '../../renderer/i18n/zh-Hant.ts';
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './host/test.ts';

// One page goes through every dialog and bar, and through what can be selected; in one language with both themes, of
// which the second is looked at for its colours alone, in the other with the dark one; the flow shelf in all three.

const languages = {
  en: { locale: 'en-US', words: en, looks: ['light', 'dark colours'] },
  'zh-Hant': { locale: 'zh-TW', words: zhHant, looks: ['dark'] },
} as const;

/** Runs a command of the palette, by its English name, which finds it in every language. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

type Look = 'light' | 'dark' | 'dark colours';
type Inspect = (state: string, part: string) => Promise<void>;

function inspector(page: Page, looks: readonly Look[]): Inspect {
  return async (state, part) => {
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look === 'light' ? 'light' : 'dark' });
      const rules = look === 'dark colours' ? { rules: ['color-contrast'] } : {};
      expect(await axeFaults(page, { part, ...rules }), `${state}, ${look}`).toEqual([]);
    }
  };
}

interface Opened {
  readonly nodes: Locator;
  readonly dialog: Locator;
  /** Closes the dialog by its key. */
  readonly close: () => Promise<void>;
  /** Looks through the dialog as soon as this is seen. */
  readonly inDialog: (state: string, ready?: Locator) => Promise<void>;
}

async function openSample(page: Page, inspect: Inspect): Promise<Opened> {
  const dialog = page.getByRole('dialog');
  const nodes = page.locator('.react-flow__node');
  await page.getByRole('button', { name: /Sample|範例|示例/ }).click();
  await expect(nodes.first()).toBeVisible();
  return {
    nodes,
    dialog,
    close: async () => {
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    },
    inDialog: async (state, ready = dialog) => {
      await expect(ready).toBeVisible();
      await inspect(state, '[role=dialog]');
    },
  };
}

for (const [language, { locale, words, looks }] of Object.entries(languages)) {
  test.describe(`axe, ${language}`, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('finds nothing in palette, lists and comments, nor on what is selected', async ({ page }) => {
      test.slow(); // thirty looks at a page, on whatever machine
      const inspect = inspector(page, looks);
      const { nodes, dialog, close, inDialog } = await openSample(page, inspect);
      await page.keyboard.press('Control+k');
      await inDialog('the palette');
      await page.keyboard.type('zzzz');
      await inDialog('the palette, nothing found');
      await page.keyboard.press('Escape'); // empties the field
      await close();

      await command(page, 'Participants, owners');
      for (const [index, list] of ['participants', 'owners', 'tags', 'channels'].entries()) {
        await dialog.getByRole('tab').nth(index).click();
        await inDialog(`${list}, nothing chosen`);
        const name = dialog.getByRole('tabpanel').getByRole('textbox').last();
        await name.fill('Lin');
        await name.press('Enter');
        await inDialog(list, dialog.getByRole('region'));
      }
      await close();

      await nodes.first().click();
      await page.keyboard.press('Alt+m');
      await dialog.getByRole('textbox').first().fill('Why?');
      await dialog.getByRole('button', { name: words.fields.addComment, exact: true }).click();
      await inDialog('a comment', dialog.getByText('Why?'));
      await close();
      await command(page, 'Open comments');
      await inDialog('the open comments', dialog.getByRole('row'));
      // It leads to the step, with the comments open in the panel.
      await dialog.getByRole('row').first().click();
      await expect(dialog).toHaveCount(0);

      const panel = page.getByRole('complementary').getByRole('region').first();
      const groups = panel.getByRole('heading', { level: 3 }).getByRole('button', { expanded: false });
      while ((await groups.count()) > 0) await groups.first().click();
      await expect(panel.getByText('Why?')).toBeVisible();
      await inspect('a step with all its fields, its comments open', 'aside');
      await nodes.nth(1).click({ modifiers: ['Shift'] });
      await expect(panel.getByRole('heading', { level: 2 })).toContainText('2');
      await inspect('several steps', 'aside');
      const connection = page.locator('.react-flow__edge').first();
      await connection.focus();
      await page.keyboard.press('Enter');
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(words.inspector.connection);
      await inspect('a connection', 'aside');
    });

    test('finds nothing where a map is worked on, in its history, nor in files', async ({ page }) => {
      test.slow(); // thirty looks at a page, on whatever machine
      const inspect = inspector(page, looks);
      const { nodes, dialog, close, inDialog } = await openSample(page, inspect);
      await nodes.first().click();
      await page.keyboard.press('Alt+c');
      await inDialog('connecting', dialog.getByRole('row').first());
      await close();
      await command(page, 'Lead to a map');
      await inDialog('leading to a map');
      await close();

      await page.keyboard.press('Control+f');
      const bar = page.getByRole('search');
      await bar.getByRole('textbox').first().fill('a');
      await expect(bar.getByRole('status')).not.toHaveText('');
      await bar.getByRole('textbox').first().press('Enter');
      await inspect('find and replace', 'search');
      await page.keyboard.press('Escape');
      await expect(bar).toHaveCount(0);

      await nodes.first().focus();
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Step\tStage\tMinutes\nCalls\tAsks\t5\nWaits\tAsks\tsoon');
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      });
      await inDialog('a table');
      await dialog.getByRole('button', { name: words.paste.cancel }).click();
      await expect(dialog).toHaveCount(0);

      await command(page, 'New map…');
      await inDialog('a new map');
      await close();

      await command(page, 'Name this version');
      await inDialog('a version');
      await dialog.getByRole('textbox').first().fill('V1');
      await dialog.getByRole('textbox').first().press('Enter');
      await expect(dialog).toHaveCount(0);
      await nodes.first().click();
      await page.keyboard.press('Alt+Equal');
      await page.keyboard.press('Alt+h');
      await inDialog('the history', dialog.getByRole('slider'));
      await dialog.getByRole('grid', { name: words.history.changes }).locator('[data-key]').nth(1).click();
      await expect(dialog.getByRole('button', { name: words.history.restore })).toBeEnabled();
      await inDialog('the time machine', dialog.getByRole('img'));
      await dialog.getByRole('button', { name: words.history.compareWithNow }).click();
      await expect(dialog.getByRole('img')).toHaveCount(2);
      await inDialog('two states', dialog.getByRole('grid', { name: words.history.differences }));
      // Escape first goes back to the moment that was compared.
      const pictures = dialog.getByRole('img');
      const areDrawn = () =>
        pictures.evaluateAll((all) => all.every((one) => one.querySelector('[aria-hidden] > svg') !== null));
      await expect.poll(areDrawn).toBe(true);
      await page.keyboard.press('Escape');
      await expect(dialog.getByRole('slider')).toBeVisible();
      await expect(pictures).toHaveCount(1);
      await expect.poll(areDrawn).toBe(true);
      await close();

      await command(page, 'Export project file');
      await inDialog('the export of a project');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const file = await (await download).path();
      await expect(dialog).toHaveCount(0);
      const chooser = page.waitForEvent('filechooser');
      await command(page, 'Import maps');
      // Under its own name, as it lies on a disk.
      const bytes = await readFile(file);
      await (
        await chooser
      ).setFiles({ name: 'It.praisepoint', mimeType: 'application/octet-stream', buffer: bytes });
      await inDialog('a project file', dialog.getByRole('button', { name: words.projectFiles.keepBoth }));
    });
  });
}

const allLanguages = {
  ...languages,
  'zh-Hans': { locale: 'zh-CN', words: zhHans, looks: ['light'] },
} as const;

for (const [language, { locale, words, looks }] of Object.entries(allLanguages)) {
  test.describe(`axe, the flow shelf, ${language}`, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('finds nothing where a flow goes on the shelf, is published, adopted and taken over', async ({
      page,
    }) => {
      test.slow(); // twenty looks at a page, on whatever machine
      const inspect = inspector(page, looks);
      const { nodes, dialog, close, inDialog } = await openSample(page, inspect);
      const panel = page.getByRole('complementary').getByRole('region').first();
      const tabs = page.locator('[data-tab]');
      await tabs.nth(2).getByRole('button').first().click();
      await expect(panel.getByRole('button', { name: words.shelf.putOnShelf })).toBeVisible();
      await inspect('a flow that is not on the shelf', 'aside');
      await command(page, 'Put on the flow shelf');
      await inDialog('putting');
      await dialog.getByRole('button', { name: words.shelf.putOnShelf }).press('Enter');
      await expect(dialog).toHaveCount(0);
      await expect(panel.getByText(words.shelf.newest)).toBeVisible();
      await inspect('a flow of the shelf', 'aside');

      await page.getByRole('button', { name: words.project.backToLibrary }).click();
      const show = async (kind: string) => {
        await page.getByRole('radio', { name: kind, exact: true }).click();
        await expect(page.getByRole('radio', { name: kind, exact: true })).toBeChecked();
      };
      await show(words.home.showStandard);
      await inspect('the shelf', 'main');
      await page.getByRole('grid').getByRole('row').first().press('Enter');
      await nodes.first().click();
      await page.keyboard.press('F2');
      await page.keyboard.type('Listens');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await command(page, 'Publish a version');
      await inDialog('publishing', dialog.getByRole('list'));
      await dialog.getByRole('textbox').fill('Listens first.');
      await page.keyboard.press('Control+Enter');
      await expect(dialog).toHaveCount(0);
      await expect(panel.getByText('Listens first.')).toBeVisible();
      await inspect('a draft on the shelf', 'aside');

      await page.getByRole('button', { name: words.project.backToLibrary }).click();
      await show(words.home.showService);
      await page.getByRole('grid').getByRole('row').first().press('Enter');
      await tabs.nth(2).getByRole('button').first().click();
      await inspect('a flow behind the shelf', 'aside');
      await command(page, 'See what is new');
      await inDialog('taking over', dialog.getByRole('listitem').first());
      await close();
      await command(page, 'New map…');
      await dialog.getByRole('radio', { name: words.templates.fromShelf }).press('Enter');
      await inDialog('adopting', dialog.getByRole('radio', { checked: true }).last());
    });
  });
}
