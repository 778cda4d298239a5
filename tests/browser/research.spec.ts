import { addActionFor } from '../../shared/commands/addActionFor.ts';
import { addInsight } from '../../shared/commands/addInsight.ts';
import { editInsightFields } from '../../shared/commands/editInsightFields.ts';
import { moveCard } from '../../shared/commands/moveCard.ts';
import { worktable } from '../fixtures/edits/worktable.ts';
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
  // By rule: what it catches is counted, and who belongs here says by what.
  await details.getByRole('button', { name: 'Add a rule' }).press('Enter');
  const rule = details.getByRole('group', { name: 'Rule 1' });
  await rule.getByRole('textbox', { name: 'Value' }).fill('nobody');
  await page.keyboard.press('Enter');
  await expect(rule.getByText('catches 0 personas')).toBeVisible();
  await rule.getByRole('button', { name: /Field/ }).press('Enter');
  await page.getByRole('option', { name: 'Name', exact: true }).press('Enter');
  await rule.getByRole('textbox', { name: 'Value' }).fill('mei');
  await page.keyboard.press('Enter');
  await expect(rule.getByText(/^catches [12] personas?$/)).toBeVisible();
  await expect(details.getByText(/Belong here: .*Mei \(by the rules and by hand\)/)).toBeVisible();
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
  const bar = page.getByRole('region', { name: 'Lens' });
  await expect(bar).toBeVisible();
  await expect(map.locator('[data-beside]').first()).toBeAttached();
  // Who does not see it is told.
  await expect(map.getByRole('group', { name: /^Calls.*, dimmed/ })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await bar.getByRole('button', { name: 'See all again' }).press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(map.locator('[data-beside]')).toHaveCount(0);
});

test('a source is written down with its day and person, and its passages lead back to their entries', async ({
  page,
  host,
}) => {
  await openProject(page, host, claimJourney());
  await page.getByRole('button', { name: 'Research', exact: true }).press('Enter');
  const room = page.getByRole('region', { name: 'Research', exact: true });
  const details = room.getByRole('region', { name: /^Details of / });
  await room.getByRole('radio', { name: 'Sources' }).press('Space');
  await room.getByRole('textbox', { name: 'New source' }).fill('Interview with Mei');
  await page.keyboard.press('Enter');
  const day = details.getByRole('textbox', { name: 'Date' });
  await day.fill('3/4/2026');
  await day.press('Enter');
  await expect(details.getByText('No such day. Write it as 2026-05-31.')).toBeVisible();
  await day.fill('2026年5月3日');
  await day.press('Enter');
  await expect(day).toHaveValue('2026-05-03');
  await details.getByRole('combobox', { name: 'With or about' }).fill('Mei');
  await page.getByRole('option', { name: 'Mei' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await room.getByRole('radio', { name: 'Five steps' }).press('Space');
  await room.getByRole('textbox', { name: 'New moment' }).fill('Hangs up');
  await page.keyboard.press('Enter');
  await details.getByRole('textbox', { name: 'New passage' }).fill('I gave up.');
  await page.keyboard.press('Control+Enter');
  await details.getByRole('combobox', { name: 'Source' }).fill('Interview');
  await page.getByRole('option', { name: 'Interview with Mei' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await room.getByRole('radio', { name: 'Sources' }).press('Space');
  await room.getByRole('row', { name: /Interview with Mei/ }).press('Enter');
  await expect(details.getByRole('group', { name: 'Drawn from it' })).toContainText('I gave up.');
  expect(await axeFaults(page)).toEqual([]);
  await details.getByRole('button', { name: 'Hangs up' }).press('Enter');
  await expect(details.getByRole('textbox', { name: 'Name' })).toHaveValue('Hangs up');
  await expectStored(page);
});

test('the weight of the pains glows on the map, before and after, and pains are looked for by their state', async ({
  page,
  host,
}) => {
  const table = worktable(claimJourney());
  const [calls, paid] = [table.step('Calls').id, table.step('Is paid').id];
  const [light, heavy, actionId] = [table.newId(), table.newId(), table.newId()];
  table.run(addInsight, { id: light, polarity: 'pain', words: 'Long.', stepIds: [calls] });
  table.run(addInsight, { id: heavy, polarity: 'pain', words: 'Twice.', stepIds: [paid] });
  table.run(editInsightFields, { insightId: heavy, fields: { weight: 4 } });
  table.run(editInsightFields, { insightId: light, fields: { acceptedReason: 'The law asks for it.' } });
  table.run(moveCard, { insightId: light, state: 'accepted', beforeId: null });
  table.run(addActionFor, { id: actionId, insightId: heavy, title: 'Ask once', share: 1 });
  const { map } = await openProject(page, host, table.project());
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const details = page.getByRole('region', { name: 'Details' });
  const choose = async (field: RegExp, option: string) => {
    await details.getByRole('button', { name: field }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: option, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  const glows = map.locator('[data-mark=heat]');
  const widthOf = (words: RegExp) =>
    map
      .getByRole('group', { name: words })
      .locator('[data-mark=heat]')
      .evaluate((element) => Number(element.getAttribute('stroke-width')));
  await expect(glows).toHaveCount(0);
  await choose(/Weight of the pain points/, 'As they were found');
  expect(await widthOf(/^Is paid.*pains weigh 4/)).toBeGreaterThan(await widthOf(/^Calls.*pains weigh 1/));
  // The action removes the heavy one, so that only the light ones are left.
  await choose(/Weight of the pain points/, 'After the actions');
  await expect(map.getByRole('group', { name: /^Is paid.*pains weigh/ })).toHaveCount(0);
  await expect(glows).toHaveCount(2);
  await choose(/Pain points that are/, 'Accepted');
  await expect(map.getByRole('group', { name: /^Calls(?!.*dimmed).*pains weigh 1/ })).toBeVisible();
  await expect(map.locator('[data-beside]')).toHaveCount(Object.keys(table.project().steps).length - 1);
  const bar = page.getByRole('region', { name: 'Lens' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }

  await bar.getByRole('button', { name: 'See all again' }).press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(map.locator('[data-beside]')).toHaveCount(0);
  await expect(glows).toHaveCount(0);
  await expectStored(page);
});
