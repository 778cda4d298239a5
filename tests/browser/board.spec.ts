import type { Page } from '@playwright/test';
import { blanks } from '../../shared/model/blanks.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Participant } from '../../shared/model/records.ts';
import type { ResearchEntry, SegmentRule } from '../../shared/model/researchRecords.ts';
import { fullBoard } from '../fixtures/projects/fullBoard.ts';
import { fixtureId } from '../fixtures/projects/fixtureId.ts';
import { axeFaults } from './axeFaults.ts';
import { storeProject } from './canvasPage.ts';
import type { Host } from './host/startHost.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** A full board, of which every pain that was only found has a cause as well. */
function withCauses(insights: number): Project {
  const project = fullBoard(insights);
  const [step] = Object.values(project.steps);
  const causes = Object.values(project.insights)
    .filter(({ state, polarity }) => state === 'found' && polarity === 'pain')
    .slice(0, 2)
    .map(({ id }, index) => ({
      id: fixtureId(3_000_000 + index),
      insightId: id,
      parentId: null,
      text: 'Calls come in one queue',
      position: 'a0',
      isRoot: true,
      stepId: step!.id,
      causeInsightId: null,
      participantId: null,
    }));
  return { ...project, causes: Object.fromEntries(causes.map((one) => [one.id, one])) };
}

async function openBoard(page: Page, host: Host, project: Project) {
  const id = await storeProject(page, 'Claims', project);
  await page.goto(`${host.origin}/#/projects/${id}`);
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  const column = (name: string) => page.getByRole('listbox', { name, exact: true });
  return {
    column,
    cards: (name: string) => column(name).getByRole('option'),
    panel: page.getByRole('complementary', { name: 'Pain point' }),
  };
}

async function expectNoFaults(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}

test('a card goes from column to column by keyboard where it has what it needs, and opens beside its place', async ({
  page,
  host,
}) => {
  test.slow();
  const { cards, column, panel } = await openBoard(page, host, withCauses(40));
  const first = cards('Found').first();
  await first.focus();
  const words = 'I waited 45 minutes and nobody knew my name 1';
  await expect(first).toContainText(words);
  await page.keyboard.press('ArrowDown');
  await expect(cards('Found').nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards('Found').first()).toContainText('already 15');
  await expect(page.locator('[data-card]:focus')).toContainText('already 15');
  await page.keyboard.press('ArrowDown');

  await page.keyboard.press(']');
  await expect(cards('Understood').filter({ hasText: words })).toBeFocused();
  await expectStored(page);
  await page.keyboard.press('Alt+ArrowRight');
  const notices = page.getByRole('alertdialog');
  await expect(notices).toContainText('It still needs: an action that is to have an effect on it');
  await expect(cards('Understood').filter({ hasText: words })).toBeFocused();
  await expectNoFaults(page, 'the board');

  await page.keyboard.press('Enter');
  await expect(panel).toContainText('For “Planned” it still needs:');
  await expect(panel.getByRole('img', { name: /^The map around/ })).toBeVisible();
  // As a part of the page: in an image, Han words would have no font. A ring says where, and no sign that anything changed.
  await expect(panel.locator('svg.marks, img')).toHaveCount(0);
  await expect(panel.locator('svg text').first()).toBeAttached();
  await expect(panel.getByText('~')).toHaveCount(0);
  await expectNoFaults(page, 'a card beside its place');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(cards('Understood').filter({ hasText: words })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cards('Found').filter({ hasText: words })).toBeFocused();
  await expect(column('Understood').filter({ hasText: words })).toHaveCount(0);
});

test('a pain is accepted with a reason; what is filtered out and put into swimlanes is told', async ({
  page,
  host,
}) => {
  const { cards } = await openBoard(page, host, withCauses(40));
  const relapsed = cards('Relapsed').first();
  await relapsed.focus();
  const words = (await relapsed.textContent())!.slice(0, 20);
  await page.keyboard.press('[');
  const dialog = page.getByRole('dialog', { name: 'Leave it as it is?' });
  const reason = dialog.getByRole('textbox', { name: 'Reason' });
  await reason.fill('');
  await expect(dialog.getByRole('button', { name: 'Accept' })).toBeDisabled();
  await reason.fill('The law asks for it');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(cards('Accepted').first()).toContainText(words);

  await page.getByRole('searchbox', { name: 'Search the cards' }).fill('law asks');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: /Swimlanes/ }).click();
  await page.getByRole('option', { name: 'By owner' }).click();
  await expect(page.getByRole('heading', { name: /^Ana/ })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Found, Ana' })).toBeVisible();

  await page.getByRole('button', { name: /^Found: .* Set a limit/ }).click();
  await page.getByRole('textbox', { name: 'Cards at most' }).fill('2');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('button', { name: /^Found: .* over the limit of 2/ })).toBeVisible();
  await expectNoFaults(page, 'swimlanes with a limit');
});

test('a card is dragged to another place and to another column', async ({ page, host }) => {
  const { cards } = await openBoard(page, host, withCauses(40));
  const middleOf = async (card: ReturnType<typeof cards>) => {
    const box = (await card.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const from = await middleOf(cards('Found').first());
  const to = await middleOf(cards('Understood').nth(1));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 30, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y - 40, { steps: 4 });
  await page.mouse.up();
  await expect(cards('Understood').nth(1)).toContainText('my name 1');
  await expectStored(page);
});

/** The board of `withCauses`, of whose first card Mei is the persona; the rule of a segment takes her in. */
function withSegment(insights: number): Project {
  const project = withCauses(insights);
  const mei: Participant = {
    ...blanks.participants,
    id: fixtureId(4_000_000),
    name: 'Mei',
    colour: 'blue',
    side: 'C',
    position: 'zz',
    description: '',
  };
  const [first] = Object.values(project.insights);
  const concern = { id: fixtureId(4_000_001), insightId: first!.id, participantId: mei.id };
  const segment: ResearchEntry = {
    id: fixtureId(4_000_002),
    kind: 'segment',
    title: 'In a hurry',
    text: '',
    seeks: '',
    participantId: null,
    size: null,
    value: null,
    position: 'a0',
  };
  const rule: SegmentRule = {
    id: fixtureId(4_000_003),
    entryId: segment.id,
    field: 'name',
    operator: 'is',
    value: 'mei',
    position: 'a0',
  };
  return {
    ...project,
    participants: { ...project.participants, [mei.id]: mei },
    insightParticipants: { ...project.insightParticipants, [concern.id]: concern },
    researchEntries: { [segment.id]: segment },
    segmentRules: { [rule.id]: rule },
  };
}

test('cards are filtered by whatever they belong to, also by a segment that is a rule', async ({
  page,
  host,
}) => {
  test.slow();
  const project = withSegment(40);
  await openBoard(page, host, project);
  const filters = page.getByRole('group', { name: 'Filters' });
  const shown = page.locator('[data-card]');
  const [tag] = Object.values(project.tags).filter(({ name }) => name === 'queue');
  const [ana] = Object.values(project.owners).filter(({ name }) => name === 'Ana');
  const [stage] = Object.values(project.stages).sort((one, other) =>
    one.position < other.position ? -1 : 1,
  );
  const atStage = new Set(
    Object.values(project.insightSteps)
      .filter(({ stepId }) => project.steps[stepId]!.stageId === stage!.id)
      .map(({ insightId }) => insightId),
  );
  const [map] = Object.values(project.maps);
  for (const [filter, choice, count] of [
    [/Personas/, 'Mei', 1],
    [/Segment/, 'In a hurry', 1],
    [/Participants/, 'Mei', 1],
    [/Tags/, 'queue', Object.values(project.insightTags).filter(({ tagId }) => tagId === tag!.id).length],
    [
      /Owner/,
      'Ana',
      Object.values(project.insightCarriers).filter(({ ownerId }) => ownerId === ana!.id).length,
    ],
    [/Stage/, stage!.name, atStage.size],
    [/Map/, map!.name, 40],
  ] as const) {
    await filters.getByRole('button', { name: filter }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox').last()).toBeVisible();
    await page.keyboard.type(choice);
    await page.keyboard.press('Enter');
    await expect(shown, choice).toHaveCount(count);
    const clear = page.getByRole('button', { name: 'Clear filters' });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(shown).toHaveCount(40);
  }
});

test('what lacks its proof is not praised, and nothing is made to relapse by hand', async ({
  page,
  host,
}) => {
  const { cards } = await openBoard(page, host, withCauses(40));
  const notices = page.getByRole('alertdialog');
  await cards('Trialled').first().focus();
  const words = (await cards('Trialled').first().textContent())!.slice(0, 20);
  await page.keyboard.press(']');
  await expect(
    notices.filter({ hasText: 'is not yet at “Praised”. It still needs: a metric' }),
  ).toBeVisible();
  await expect(cards('Trialled').filter({ hasText: words }).first()).toBeFocused();
  await cards('Accepted').first().focus();
  const relapsed = await cards('Relapsed').count();
  await page.keyboard.press(']');
  await expect(notices.filter({ hasText: '“Relapsed” cannot be chosen.' })).toBeVisible();
  await expect(cards('Relapsed')).toHaveCount(relapsed);
});

test('a card goes to another swimlane by keyboard and by drag where that is plain, and says why not elsewhere', async ({
  page,
  host,
}) => {
  test.slow();
  const { cards } = await openBoard(page, host, withCauses(12));
  const words = 'I waited 45 minutes and nobody knew my name 1';
  const intoLanes = async (choice: string) => {
    await page.getByRole('button', { name: /Swimlanes/ }).click();
    await page.getByRole('option', { name: choice, exact: true }).click();
  };
  await intoLanes('By owner');
  const card = cards('Found, Ana').filter({ hasText: words });
  await card.focus();
  await page.keyboard.press('Shift+BracketRight');
  await expect(cards('Found, Ben').filter({ hasText: words })).toBeFocused();
  await expect(card).toHaveCount(0);
  await expectStored(page);
  await page.keyboard.press('Control+z');
  await expect(card).toBeFocused();
  await expectNoFaults(page, 'swimlanes');

  // State and owner by one drag, and by one undo back.
  const box = (await card.boundingBox())!;
  const target = page.getByRole('listbox', { name: 'Understood, Ben' });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width, box.y + box.height / 2 + 30, { steps: 4 });
  const there = (await target.boundingBox())!;
  await page.mouse.move(there.x + there.width / 2, there.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(cards('Understood, Ben').filter({ hasText: words })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card).toBeVisible();

  await intoLanes('By stage');
  const first = page.locator('[data-card]').first();
  const before = await first.getAttribute('data-card');
  await first.focus();
  await page.keyboard.press('}');
  await expect(
    page
      .getByRole('alertdialog')
      .filter({ hasText: 'Its steps say on which map and at which stage it stands.' }),
  ).toBeVisible();
  await expect(page.locator(`[data-card="${before!}"]`)).toBeFocused();
});

test('a limit is set by keyboard, is told when it is passed, and stays', async ({ page, host }) => {
  await openBoard(page, host, withCauses(40));
  await page.getByRole('button', { name: /^Planned: .* Set a limit/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Cards at most' })).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Apply' }).focus();
  await page.keyboard.press('Enter');
  const over = page.getByRole('button', { name: /^Planned: .* over the limit of 3/ });
  await expect(over).toBeVisible();
  await expectStored(page);
  await page.reload();
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await expect(over).toBeVisible();
  await over.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove limit' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Planned: .* Set a limit/ })).toBeVisible();
});
