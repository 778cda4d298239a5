import type { Page } from '@playwright/test';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import type { Host } from './host/startHost.ts';
import { expect, test } from './host/test.ts';
import { expectStored, tabTo } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

async function openWorkshop(page: Page, host: Host) {
  await openProject(page, host, claimJourney());
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Workshop');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Workshop' })).toBeVisible();
  return {
    loose: page.getByRole('grid', { name: 'Notes: Without a cluster' }),
    rowsOf: (name: string) =>
      page.getByRole('grid', { name: `Notes: ${name}` }).locator('[role=row][data-key]'),
    field: page.getByRole('textbox', { name: 'New note' }),
    dialog: page.getByRole('dialog'),
  };
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function looksWell(page: Page, part = '[data-room]'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The second theme is looked at for its colours alone.
    const look = colorScheme === 'light' ? { part } : { part, rules: ['color-contrast'] };
    expect(await axeFaults(page, look), colorScheme).toEqual([]);
  }
}

test('from notes to a cluster, an insight, a question, an idea and an action, by keyboard; the way is read back', async ({
  page,
  host,
}) => {
  test.slow(); // eight looks at the page
  const { loose, rowsOf, field, dialog } = await openWorkshop(page, host);
  await looksWell(page);

  // Typed one after the other, then pasted: the first column of a table.
  await tabTo(page, field);
  await page.keyboard.type('Waited 45 minutes on hold');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody knew my name');
  await page.keyboard.press('Enter');
  await paste(page, 'Waiting on hold for an hour\t3\nwaited 45 minutes on hold!\t1\n');
  const rows = rowsOf('Without a cluster');
  await expect(rows).toHaveCount(4);
  await looksWell(page);

  // What is alike is shown, and done when it is confirmed.
  await tabTo(page, page.getByRole('button', { name: 'Suggest…' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await looksWell(page, '[role=dialog]');
  await expect(rows).toHaveCount(4);
  await dialog.getByRole('button', { name: 'Do all 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(rows).toHaveCount(1);
  const cluster = 'Waited 45 minutes on hold';
  await expect(rowsOf(cluster)).toHaveCount(2);
  await expect(rowsOf(cluster).first()).toContainText('×2');

  // The last note goes to a new cluster by its name, then beside it, with the focus.
  await loose.focus();
  await page.keyboard.press('ArrowDown');
  await rows.first().focus();
  await page.keyboard.press('m');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Respect');
  await expect(dialog.getByRole('option', { name: 'New cluster “Respect”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rowsOf('Respect')).toHaveCount(1);
  await expect(rowsOf('Respect').first()).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(rowsOf(cluster)).toHaveCount(3);
  await expect(rowsOf(cluster).last()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rowsOf('Respect')).toHaveCount(1);

  // A note about a step, and the insight that its cluster becomes.
  await rowsOf(cluster).first().focus();
  await page.keyboard.press('F2');
  await dialog.getByRole('combobox', { name: 'About the step' }).focus();
  await page.keyboard.type('Calls');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Apply' }).focus();
  await page.keyboard.press('Enter');
  await expect(rowsOf(cluster).first()).toContainText('at: Calls');
  await page.getByRole('button', { name: `Make an insight of “${cluster}”` }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox')).toHaveValue(cluster);
  await looksWell(page, '[role=dialog]');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: `Show the insight of “${cluster}”` })).toBeVisible();

  // From the insight to a question, an idea and an action.
  await page.getByRole('tab', { name: /Notes/ }).focus();
  await page.keyboard.press('ArrowRight');
  const insight = page.getByRole('grid', { name: 'Insights' }).getByRole('row', { name: cluster });
  await insight.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'New question' })).toBeFocused();
  await page.keyboard.type('How might we answer at once?');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'How might we answer at once?' });
  await expect(card.getByRole('button', { name: cluster, exact: true })).toBeVisible();
  await tabTo(page, card.getByRole('textbox', { name: 'New idea' }));
  await page.keyboard.type('Call back');
  await page.keyboard.press('Enter');
  await tabTo(page, card.getByRole('button', { name: 'Make an action of “Call back”' }));
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Call back', exact: true })).toBeVisible();
  await looksWell(page);

  // The way there and back.
  await page.getByRole('tab', { name: /Questions/ }).focus();
  await page.keyboard.press('ArrowRight');
  const threads = page.getByRole('tabpanel');
  const nodes = threads.getByRole('listitem').filter({ hasText: cluster }).first().getByRole('button');
  await expect(nodes).toHaveText([
    `Insight: ${cluster}`,
    'Question: How might we answer at once?',
    'Idea: Call back',
    'Action: Call back',
  ]);
  await looksWell(page);
  await threads.getByRole('radio', { name: 'From action back to pain' }).click();
  await expect(threads.getByRole('button', { name: /^(Action|Idea|Question|Insight):/ }).first()).toHaveText(
    'Action: Call back',
  );
  await threads.getByRole('button', { name: 'Idea: Call back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-record]:focus')).toContainText('Call back');
  await expectStored(page);
});

test('notes are dragged into a cluster, and Escape lets go of them', async ({ page, host }) => {
  const { rowsOf, field } = await openWorkshop(page, host);
  await field.focus();
  await paste(page, '- One\n- Two\n- Three');
  const rows = rowsOf('Without a cluster');
  await expect(rows).toHaveText(['One', 'Two', 'Three']);
  await page.getByRole('textbox', { name: 'New cluster' }).fill('Numbers');
  await page.getByRole('textbox', { name: 'New cluster' }).press('Enter');
  await rows.nth(0).click();
  await rows.nth(1).click({ modifiers: ['Shift'] });
  const drag = async () => {
    const from = (await rows.nth(1).boundingBox())!;
    const to = (await page.getByRole('region', { name: 'Numbers' }).boundingBox())!;
    await page.mouse.move(from.x + 30, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 30, { steps: 3 });
    await page.mouse.move(to.x + 80, to.y + 200, { steps: 3 });
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(rows).toHaveCount(3);
  await drag();
  await page.mouse.up();
  await expect(rowsOf('Numbers')).toHaveText(['One', 'Two']);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(3);
});

test('notes of several columns are chosen by keyboard and by pointer, and merged with their counts', async ({
  page,
  host,
}) => {
  const { loose, rowsOf, field } = await openWorkshop(page, host);
  await field.fill('On hold');
  await field.press('Enter');
  await field.fill('Held the line');
  await field.press('Enter');
  await page.getByRole('textbox', { name: 'New cluster' }).fill('Waiting');
  await page.getByRole('textbox', { name: 'New cluster' }).press('Enter');
  const [free, waiting] = [rowsOf('Without a cluster'), rowsOf('Waiting')];
  await expect(loose).toBeVisible();
  await free.filter({ hasText: 'On hold' }).click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(waiting).toHaveCount(1);
  await expect(waiting.first()).toBeFocused();

  // From one column to the other with the arrows: Ctrl leaves what is chosen, and Space adds to it.
  await page.keyboard.press('Control+ArrowLeft');
  await expect(free.first()).toBeFocused();
  await expect(page.getByText('1 note', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Control+Space');
  const chosen = page.locator('[role=row][aria-selected=true]');
  await expect(chosen).toHaveCount(2);
  // A plain click or arrow chooses that one alone; Ctrl and a click add.
  await page.keyboard.press('ArrowRight');
  await expect(chosen).toHaveText(['On hold']);
  await free.first().click({ modifiers: ['Control'] });
  await expect(chosen).toHaveCount(2);

  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(free).toHaveCount(0);
  await expect(waiting).toHaveCount(1);
  await expect(waiting.first()).toContainText('×2');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
  await expect(waiting).toHaveCount(1);
  await expect(free).toHaveCount(1);
});
