import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { fixtureId } from '../fixtures/projects/fixtureId.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

test('research is written down step by step and ends in a ranking that says its arithmetic', async ({
  page,
  host,
}) => {
  await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Research', exact: true }).press('Enter');
  const room = page.getByRole('region', { name: 'Research', exact: true });
  await expect(room.getByText('Who lives the journey?')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), `empty, ${colorScheme}`).toEqual([]);
  }

  const add = async (field: string, title: string) => {
    await room.getByRole('textbox', { name: field }).fill(title);
    await page.keyboard.press('Enter');
    await expect(room.getByRole('textbox', { name: 'Name' })).toHaveValue(title);
  };
  const details = room.getByRole('region', { name: /^Details of / });
  const set = async (name: string, value: string) => {
    await details.getByRole('textbox', { name, exact: true }).fill(value);
    await page.keyboard.press('Enter');
  };
  /** Chooses what is offered for a field by typing it. */
  const choose = async (name: string, option: string) => {
    await details.getByRole('combobox', { name }).fill(option);
    await page.getByRole('option', { name: option }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  await add('New persona', 'Mei');
  await add('New segment', 'New owners');
  await set('Size (people)', '2000');
  await choose('Add what it follows from', 'Mei');
  await expect(details.getByText('Belong here: Mei (by hand)')).toBeVisible();
  await add('New decision type', 'Asks friends first');
  await choose('Add what it follows from', 'New owners');
  await add('New moment', 'Goes on or hangs up');
  await expect(room.getByText('Still lacks: people affected, a barrier, importance').first()).toBeVisible();
  await choose('Add what it follows from', 'Asks friends first');
  await set('Share that leaves', '30%');
  await details.getByRole('radio', { name: '4' }).press('Space');
  await set('Effort (days)', '10');
  await details.getByRole('button', { name: 'Add a barrier' }).press('Enter');
  await details.getByRole('button', { name: 'Add a motivation' }).press('Enter');
  const strength = details.getByRole('slider', { name: 'Strength' });
  for (let press = 0; press < 4; press += 1) await strength.press('ArrowLeft');
  // 2,000 × 30 % = 600; 600 × (5 − 3) × 4 ÷ 10.
  const points = room.getByRole('region', { name: 'Breakthrough points' });
  await expect(points.getByText('600 people × (5 − 3 → 2) × 4 ÷ 10 days = 480')).toBeVisible();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), `filled, ${colorScheme}`).toEqual([]);
  }
});

test('an entry quotes a source, leads to its step and back, and is moved, deleted and brought back', async ({
  page,
  host,
}) => {
  await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Research', exact: true }).press('Enter');
  const room = page.getByRole('region', { name: 'Research', exact: true });
  const details = room.getByRole('region', { name: /^Details of / });
  const add = async (title: string) => {
    await room.getByRole('textbox', { name: 'New moment' }).fill(title);
    await page.keyboard.press('Enter');
  };
  await add('Goes on or hangs up');
  await details.getByRole('textbox', { name: 'New passage' }).fill('I gave up after ten minutes.');
  await page.keyboard.press('Control+Enter');
  await expect(details.getByRole('group', { name: 'Passage 1' })).toBeVisible();
  await details.getByRole('combobox', { name: 'Add a step' }).fill('Calls');
  await page.getByRole('option', { name: 'Calls' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  // From the entry to its step, and from the step back to the entry.
  await details.getByRole('button', { name: /^Show Calls/ }).press('Enter');
  await expect(room).toHaveCount(0);
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  await page.getByRole('button', { name: 'Key decision moment: Goes on or hangs up' }).press('Enter');
  await expect(details.getByRole('textbox', { name: 'Name' })).toHaveValue('Goes on or hangs up');

  // A second moment, moved before the first, deleted and brought back.
  await add('Signs');
  const moments = room.getByRole('region', { name: 'Key decision moments' });
  await moments.getByRole('button', { name: 'Signs' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(moments.getByRole('listitem').first()).toContainText('Signs');
  await page.keyboard.press('Delete');
  await expect(moments.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().press('Enter');
  await expect(moments.getByRole('listitem')).toHaveCount(2);
  await expectStored(page);
});

test('a map is seen through the eyes of one participant', async ({ page, host }) => {
  const project = claimJourney();
  const [mei] = Object.values(project.participants);
  // Somebody who has no part in any step.
  const agent = { ...mei!, id: fixtureId(900), name: 'Agent', side: 'B' as const, position: 'b0' };
  const participants = { ...project.participants, [agent.id]: agent };
  const { map } = await openProject(page, host, { ...project, participants });
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: /Through the eyes of/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', { name: 'Through the eyes of' });
  await expect(bar).toBeVisible();
  await expect(map.locator('[data-beside]').first()).toBeAttached();
  expect(await axeFaults(page)).toEqual([]);
  await bar.getByRole('button', { name: 'See all again' }).press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(map.locator('[data-beside]')).toHaveCount(0);
});
