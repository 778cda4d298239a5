import type { Page } from '@playwright/test';
import { addAction } from '../../shared/commands/addAction.ts';
import type { Project } from '../../shared/model/project.ts';
import { worktable } from '../fixtures/edits/worktable.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import type { Host } from './host/startHost.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

test('actions are written, edited in place, given an effect, weighed and deleted by keyboard', async ({
  page,
  host,
}) => {
  await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Actions', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is planned yet')).toBeVisible();
  expect(await axeFaults(page), 'empty').toEqual([]);

  const adding = page.getByRole('textbox', { name: 'New action' });
  await adding.focus();
  for (const title of ['Call back', 'One form']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: title })).toBeVisible();
    await page.getByRole('tab', { name: 'Actions' }).focus();
    await page.keyboard.press('Alt+n');
    await expect(adding).toBeFocused();
  }

  // In the table: two cells to the right of the due date stand effort and cost.
  const cell = (title: string, place: number) =>
    page.getByRole('row', { name: title }).getByRole('gridcell').nth(place);
  await cell('Call back', 0).focus();
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(cell('Call back', 4)).toHaveText('4 days');
  await expect(cell('Call back', 4)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1,200.50');
  await page.keyboard.press('Enter');
  await expect(cell('Call back', 5)).toHaveText('$1,200.50');

  // Beside it: RICE as soon as all that it takes is there.
  const details = page.getByRole('region', { name: 'Details of the action' });
  for (const [name, value] of [
    ['Reach', '500'],
    ['Impact (0–10)', '2'],
    ['Confidence', '80'],
  ] as const) {
    await details.getByRole('textbox', { name }).focus();
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  }
  await expect(details.getByText('RICE 200 · ICE –')).toBeVisible();
  await details.getByRole('combobox', { name: 'Add a pain point' }).focus();
  await page.keyboard.type('Nobody');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cell('Call back', 7)).toHaveText('50%');
  await details.getByRole('combobox', { name: 'Needs another action' }).focus();
  await page.keyboard.type('One');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('row', { name: 'One form' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }

  await cell('One form', 0).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('row', { name: 'One form' })).toHaveCount(0);
  await expect(cell('Call back', 0)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('grid', { name: 'Actions' }).getByText('One form')).toBeVisible();
  await expectStored(page);
});

test('a pain is weighed by Ulwick’s score: typed, then moved on the chart by arrow keys', async ({
  page,
  host,
}) => {
  await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Actions', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Actions' }).focus();
  await page.keyboard.press('ArrowRight');
  const table = page.getByRole('table', { name: 'In figures' });
  await table.getByRole('textbox', { name: /^Importance of/ }).focus();
  await page.keyboard.type('9.5');
  await page.keyboard.press('Enter');
  await table.getByRole('textbox', { name: /^Satisfaction of/ }).focus();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('cell', { name: '16', exact: true })).toBeVisible();

  const point = page.getByRole('button', { name: /Importance 9.5, Satisfaction 3$/ });
  await point.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: /Importance 9.5, Satisfaction 3.5$/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: /Importance 9, Satisfaction 3.5$/ })).toBeFocused();
  await expect(table.getByRole('cell', { name: '14.5', exact: true })).toBeVisible();

  // By hand to the upper left: what is served more than well.
  const chart = page.getByRole('group', { name: 'Importance across, Satisfaction upwards' });
  const dot = (await page
    .getByRole('button', { name: /Satisfaction 3.5$/ })
    .locator('circle')
    .boundingBox())!;
  const box = (await chart.boundingBox())!;
  await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 4, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /Satisfaction [78]/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /Importance 9, Satisfaction 3.5$/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
});

/** The claim with the actions *Call back* (overdue), *One form* and *Pay at once*. */
function withActions(): Project {
  const table = worktable(claimJourney());
  const fields = [
    { dueAt: Date.UTC(2020, 0, 2), effort: { days: 9, basis: 'assumed' } },
    { effort: { days: 10, basis: 'assumed' } },
    { dueAt: Date.UTC(2020, 0, 1), state: 'done' },
  ] as const;
  for (const [index, title] of ['Call back', 'One form', 'Pay at once'].entries()) {
    table.run(addAction, { id: table.newId(), title, fields: fields[index]! });
  }
  return table.project();
}

async function openActions(page: Page, host: Host) {
  await openProject(page, host, withActions());
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  const cell = (title: string, column = 'title') =>
    page.getByRole('row', { name: title }).locator(`td[data-column=${column}]`);
  const details = page.getByRole('region', { name: 'Details of the action' });
  const choose = async (field: string, text: string) => {
    await details.getByRole('combobox', { name: field }).focus();
    await page.keyboard.type(text);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  const select = async (field: string | RegExp, text: string) => {
    await details.getByRole('button', { name: field }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option', { name: text, exact: true })).toBeVisible();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  return { cell, details, choose, select };
}

test('effects on fields of steps are set with their basis, a valence also with whose it is', async ({
  page,
  host,
}) => {
  test.slow();
  const { cell, details, choose, select } = await openActions(page, host);
  await cell('Call back').focus();
  await cell('Call back').click();
  for (const [field, change, shown] of [
    ['waiting time', '-30 min', /^−30/],
    ['cost', '+3.50', /^\+\$3\.50/],
    ['valence', '1', /^\+1/],
  ] as const) {
    await select(/What changes/, field);
    await choose('At which step', 'Holds');
    const amount = details.getByRole('textbox', { name: `Change of: Holds: ${field}` });
    await amount.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('nonsense');
    await page.keyboard.press('Enter');
    await expect(details.getByText('Write how much more or less, with + or −.')).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(change);
    await page.keyboard.press('Enter');
    await expect(amount).toHaveValue(shown);
  }
  await select(/Basis of: Holds: valence/, 'observed');
  await select(/Whose valence at: Holds/, 'Mei');
  await expect(details.getByRole('button', { name: /Whose valence at: Holds/ })).toContainText('Mei');
  await expect(details.getByRole('button', { name: /Basis of: Holds: valence/ })).toContainText('observed');
  await expect(details.getByRole('textbox', { name: 'Change of: Holds: valence' })).toHaveValue('+1');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(details.getByRole('button', { name: /Whose valence at: Holds/ })).toContainText('Everybody');
  await expectStored(page);
});

test('actions that would need each other in a circle, or need what they exclude, are refused with the reason', async ({
  page,
  host,
}) => {
  const { cell, details, choose } = await openActions(page, host);
  await cell('Call back').click();
  await choose('Needs another action', 'One');
  await expect(details.getByRole('row', { name: 'One form' })).toBeVisible();
  await choose('Excludes another action', 'Pay');
  await expect(details.getByRole('row', { name: 'Pay at once' })).toBeVisible();
  await cell('One form').click();
  await choose('Needs another action', 'Call');
  await expect(page.getByText('would need each other in a circle')).toBeVisible();
  await choose('Needs another action', 'Pay');
  await expect(page.getByText('would need two that exclude each other')).toBeVisible();
  await expect(details.getByRole('row')).toHaveCount(0);
});

test('several are edited at once; the list is sorted and filtered, and tells what is overdue', async ({
  page,
  host,
}) => {
  test.slow();
  const { cell, details, select } = await openActions(page, host);
  const titles = page.locator('td[data-column=title]');
  await expect(cell('Call back', 'due').getByRole('img', { name: 'Overdue' })).toBeVisible();
  await expect(cell('Pay at once', 'due').getByRole('img', { name: 'Overdue' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Effort', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['Call back', 'One form', 'Pay at once']);
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['One form', 'Call back', 'Pay at once']);
  await page.keyboard.press('Enter');

  await cell('Call back').click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(details.getByRole('heading', { name: '2 actions chosen' })).toBeVisible();
  await select(/^State|State$/, 'Planned');
  await expect(cell('Call back', 'state')).toHaveText('Planned');
  await expect(cell('One form', 'state')).toHaveText('Planned');
  await details.getByRole('textbox', { name: 'Due' }).focus();
  await page.keyboard.type('2020-03-04');
  await page.keyboard.press('Enter');
  await expect(cell('One form', 'due')).toContainText('2020-03-04');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cell('Call back', 'due')).toContainText('2020-01-02');

  await page.getByRole('button', { name: /By state/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Overdue');
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['Call back']);
  await page.getByRole('searchbox', { name: 'Find an action' }).fill('nothing like it');
  await expect(page.getByText('No action is like that')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(titles).toHaveCount(3);
});

test('an action stands as a step of a map: from the one to the other, and back', async ({ page, host }) => {
  const { cell, details, choose } = await openActions(page, host);
  await cell('Pay at once').click();
  await choose('Stands as a step', 'Is paid');
  await details.getByRole('button', { name: 'Show the step on its map' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const back = page.getByRole('button', { name: 'Stands for: Pay at once' });
  await expect(back).toBeVisible();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('tr[aria-selected=true]')).toContainText('Pay at once');
  await expectStored(page);
});
