import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
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
