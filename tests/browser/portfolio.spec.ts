import { addAction } from '../../shared/commands/addAction.ts';
import { addInsight } from '../../shared/commands/addInsight.ts';
import { editPortfolio } from '../../shared/commands/editPortfolio.ts';
import { addPortfolio } from '../../shared/commands/addPortfolio.ts';
import { linkActions } from '../../shared/commands/linkActions.ts';
import { setActionEffect } from '../../shared/commands/setActionEffect.ts';
import type { Project } from '../../shared/model/project.ts';
import { claimMap } from '../fixtures/edits/worktable.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored, tabTo } from './story.ts';

test.use({ viewport: { width: 1400, height: 1000 } });

/** Two pains and four actions: a bot needs a knowledge base, and a callback excludes the bot. */
function plan(): Project {
  const table = claimMap([
    { title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 },
    { title: 'Waits', stage: 'Wait', lane: 'Customer', x: 24 },
  ]);
  const pains = ['Nobody told me how long.', 'The money came after weeks.'].map((words, place) => {
    const id = table.newId();
    const stepIds = [table.step(place === 0 ? 'Holds' : 'Waits').id];
    table.run(addInsight, { id, polarity: 'pain', words, stepIds });
    return id;
  });
  const action = (title: string, major: number, days: number, shares: readonly number[]) => {
    const id = table.newId();
    const fields = {
      oneOff: { minor: major * 100, basis: 'assumed' as const },
      effort: { days, basis: 'assumed' as const },
    };
    table.run(addAction, { id, title, fields });
    for (const [place, amount] of shares.entries()) {
      if (amount === 0) continue;
      const on = { insightId: pains[place]! };
      table.run(setActionEffect, { id: table.newId(), actionId: id, on, amount, basis: 'assumed' });
    }
    return id;
  };
  const bot = action('Answering bot', 300, 10, [0.8, 0]);
  const base = action('Knowledge base', 100, 5, [0, 0]);
  const callback = action('Callback', 250, 4, [0.5, 0]);
  action('Instant payment', 500, 20, [0, 0.9]);
  table.run(linkActions, { id: table.newId(), fromId: bot, toId: base, kind: 'needs' });
  table.run(linkActions, { id: table.newId(), fromId: callback, toId: bot, kind: 'excludes' });
  const portfolioId = table.newId();
  table.run(addPortfolio, { id: portfolioId, name: 'Spring' });
  table.run(editPortfolio, { portfolioId, fields: { budget: 80_000, weighing: 'equal' } });
  return table.project();
}

test('from a budget to a chosen set, and to the page for whoever pays, by keyboard', async ({
  page,
  host,
}) => {
  await openProject(page, host, plan());
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await rooms.getByRole('button', { name: 'Portfolio' }).focus();
  await page.keyboard.press('Enter');
  const room = page.getByRole('region', { name: 'Portfolio' });
  const compute = room.getByRole('button', { name: 'Compute' });
  await tabTo(page, compute);
  await page.keyboard.press('Enter');
  // 500 and 250: 0.9 and 0.5; the bot with its base would be 900.
  const outcome = room.getByRole('group', { name: 'Outcome' });
  await expect(outcome).toHaveText('Exact: no set within these limits has more effect.');
  const set = room.getByRole('table', { name: 'The set' });
  await expect(set.getByRole('row', { name: /^In Callback/ })).toBeVisible();
  await expect(set.getByRole('row', { name: /^In Instant payment/ })).toBeVisible();
  await expect(set.getByRole('row', { name: /^Out Answering bot “Callback” excludes it/ })).toBeVisible();
  await expect(room.getByText('All 6 points', { exact: false })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  const chart = room.getByRole('slider', { name: 'Frontier of cost against effect' });
  await chart.focus();
  await page.keyboard.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', /900.* for an effect of 1\.7/);
  await expect(outcome).toHaveText('A point of the frontier');
  await expect(set.getByRole('row', { name: /^In Knowledge base “Answering bot” needs it/ })).toBeVisible();
  await room.getByRole('button', { name: 'Keep this choice' }).focus();
  await page.keyboard.press('Enter');
  await expectStored(page);

  await rooms.getByRole('button', { name: 'Ledger' }).focus();
  await page.keyboard.press('Enter');
  const ledger = page.getByRole('region', { name: 'Ledger' });
  const oneOff = ledger.getByRole('button', { name: /^One-off/ });
  await expect(oneOff).toContainText('900');
  await oneOff.focus();
  await page.keyboard.press('Enter');
  await expect(ledger.getByRole('table', { name: 'One-off' }).getByRole('row')).toHaveText([
    /Answering bot.*300/,
    /Knowledge base.*100/,
    /Instant payment.*500/,
    /Sum.*900/,
  ]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
});
