import type { Page } from '@playwright/test';
import type { Project } from '../../shared/model/project.ts';
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
