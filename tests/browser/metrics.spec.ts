import type { Page } from '@playwright/test';
import { addInsight } from '../../shared/commands/addInsight.ts';
import { praiseInsight } from '../../shared/commands/praiseInsight.ts';
import type { Project } from '../../shared/model/project.ts';
import { claimMap } from '../fixtures/edits/worktable.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored, tabTo } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

/** A claim of which one pain was praised: 12 minutes on hold became 2. */
function praisedClaim(): Project {
  const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
  const insightId = table.newId();
  const { id: stepId } = table.step('Calls');
  table.run(addInsight, { id: insightId, polarity: 'pain', words: 'I hung up.', stepIds: [stepId] });
  table.run(praiseInsight, {
    insightId,
    remedy: 'A person answers',
    wordsNow: 'They picked up at once.',
    metricName: 'Time on hold',
    unit: 'min',
    direction: 'lower',
    before: 12,
    after: 2,
    basis: 'measured',
    source: 'Telephone system',
  });
  return table.project();
}

async function enterRoom(page: Page): Promise<void> {
  const door = page.getByRole('button', { name: 'Metrics', exact: true });
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Metrics', exact: true })).toBeVisible();
}

async function expectClean(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}

test('a figure that falls behind makes a praise point relapse and says so; undo gives both back', async ({
  page,
  host,
}) => {
  await openProject(page, host, praisedClaim());
  await enterRoom(page);
  const details = page.getByRole('region', { name: 'Details of the metric' });
  await expect(details.getByText('better than baseline')).toBeVisible();

  const day = details.getByRole('textbox', { name: 'Date', exact: true });
  await tabTo(page, day);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2026-03-05');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  // Enter goes on: the next day is typed at once.
  await expect(day).toBeFocused();
  await page.keyboard.type('2026-04-05');
  await page.keyboard.press('Enter');
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert').filter({ hasText: '“I hung up.” is praised no more' });
  await expect(alert).toBeVisible();
  await expect(details.getByRole('row', { name: /Apr 5, 2026/ })).toContainText('15');
  await expect(details.getByText('worse than baseline')).toBeVisible();
  await expectClean(page, 'relapsed');

  const chart = details.getByRole('slider');
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /Mar 5, 2026: 3\smin, measured/);
  await page.keyboard.press('ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /Apr 5, 2026: 15\smin/);

  await page.keyboard.press('Control+z');
  await expect(alert).toHaveCount(0);
  await expect(details.getByRole('row', { name: /Apr 5, 2026/ })).toHaveCount(0);
  await expect(details.getByText('better than baseline')).toBeVisible();
  await expectStored(page);
});

test('a promise is named, its values pasted, the bad line told, and it is kept', async ({ page, host }) => {
  await openProject(page, host, claimMap().project());
  await enterRoom(page);
  await expect(page.getByText('No metrics yet')).toBeVisible();
  await expectClean(page, 'empty');

  await tabTo(page, page.getByRole('textbox', { name: 'Add a metric' }));
  await page.keyboard.type('Paid within a day');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details of the metric' });
  await expect(details.getByRole('heading', { name: 'Paid within a day' })).toBeVisible();

  await details.getByRole('button', { name: /Method/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const share = details.getByRole('textbox', { name: 'Promised share (%)' });
  await tabTo(page, share);
  await page.keyboard.type('80');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1 day');
  await page.keyboard.press('Enter');
  await expect(details.getByText('80% within 1 d')).toBeVisible();

  await details.getByRole('button', { name: 'Paste a table' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText('date\tvalue\tnote\n5/3/2026\t61.5\tstart\nsoon\t3\n6/3/2026\t83,5 %\t');
  await expect(dialog.getByRole('region', { name: /stay outside/ })).toContainText('can be two days');
  await dialog.getByRole('button', { name: /5\/3\/2026 is/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('region', { name: /stay/ })).toContainText('Row 3 “soon” is no day.');
  await expectClean(page, 'dialog');
  await dialog.getByRole('button', { name: /^Add \d row/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(details.getByRole('row', { name: /Mar 5, 2026/ })).toContainText('61.5');
  await expectStored(page);
});

test('values come from a CSV file with the basis that is chosen; a file that is no table is told', async ({
  page,
  host,
}) => {
  await openProject(page, host, claimMap().project());
  await enterRoom(page);
  await page.getByRole('textbox', { name: 'Add a metric' }).focus();
  await page.keyboard.type('Calls a week');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details of the metric' });
  const choose = async (name: string, bytes: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await details.getByRole('button', { name: 'Import a CSV file' }).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: bytes });
  };
  await choose('calls.csv', Buffer.from([0, 159, 146, 150, 0, 1]));
  await expect(page.getByText(/calls\.csv/)).toBeVisible();

  await choose('calls.csv', Buffer.from('day;calls\n2026-03-02;1.204,5\n2026-03-09;\n2026-03-16;980\n'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: /stay/ })).toContainText('Row 3');
  await dialog.getByRole('button', { name: /Basis/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Add 2 rows' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const first = details.getByRole('row', { name: /Mar 2, 2026/ });
  await expect(first).toContainText('1,204.5');
  await expect(first).toContainText('assumed');
  await page.keyboard.press('Control+z');
  await expect(details.getByRole('row', { name: /Mar \d+, 2026/ })).toHaveCount(0);
  await expectStored(page);
});

test('raw answers come to their figure', async ({ page, host }) => {
  await openProject(page, host, claimMap().project());
  await enterRoom(page);
  await page.getByRole('textbox', { name: 'Add a metric' }).focus();
  await page.keyboard.type('Would recommend us');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details of the metric' });
  await details.getByRole('button', { name: /Method/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const answers = details.getByRole('region', { name: 'Raw answers' });
  await answers.getByRole('textbox', { name: 'Score', exact: true }).focus();
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(answers.getByText('A whole number from 0 to 10.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(answers.getByText('All 1 answer together: 100')).toBeVisible();
  await answers.getByRole('button', { name: 'Paste a table' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.insertText('10, 8, 3');
  await dialog.getByRole('button', { name: 'Add 3 rows' }).focus();
  await page.keyboard.press('Enter');
  // Two promoters, one passive, one detractor of four: 50 % − 25 %.
  await expect(answers.getByText('All 4 answers together: 25')).toBeVisible();
  await expectClean(page, 'answers');
  await expectStored(page);
});
