import { addAction } from '../../shared/commands/addAction.ts';
import { addInsight } from '../../shared/commands/addInsight.ts';
import { editInsightFields } from '../../shared/commands/editInsightFields.ts';
import { editPortfolio } from '../../shared/commands/editPortfolio.ts';
import { addPortfolio } from '../../shared/commands/addPortfolio.ts';
import { linkActions } from '../../shared/commands/linkActions.ts';
import { setActionEffect } from '../../shared/commands/setActionEffect.ts';
import type { Project } from '../../shared/model/project.ts';
import { claimMap } from '../fixtures/edits/worktable.ts';
import { axeFaults } from './axeFaults.ts';
import { hardModel } from '../fixtures/portfolio/hardModel.ts';
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

test('a point of the frontier is picked by pointer, on the chart and in its table', async ({
  page,
  host,
}) => {
  await openProject(page, host, plan());
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Portfolio' }).click();
  const room = page.getByRole('region', { name: 'Portfolio' });
  await room.getByRole('button', { name: 'Compute' }).click();
  const chart = room.getByRole('slider', { name: 'Frontier of cost against effect' });
  await expect(chart).toHaveAttribute('aria-valuetext', /750.* for an effect of 1\.4/);
  // What the next unit of money brings: the bot with its base in the callback's place.
  await expect(room.getByText(/150.* more would bring 0\.3 more effect/)).toBeVisible();
  const drawing = (await chart.locator('svg').boundingBox())!;
  await page.mouse.click(drawing.x + drawing.width * 0.97, drawing.y + drawing.height / 2);
  await expect(chart).toHaveAttribute('aria-valuetext', /900.* for an effect of 1\.7/);
  await page.mouse.click(drawing.x + drawing.width * 0.1, drawing.y + drawing.height / 2);
  await expect(chart).toHaveAttribute('aria-valuetext', /0.* for an effect of 0$/);
  const set = room.getByRole('table', { name: 'The set' });
  await expect(set.getByRole('row', { name: /^Out / })).toHaveCount(4);
  await room.getByRole('button', { name: 'The same as a table' }).click();
  await room.getByRole('button', { name: /^Show the set for .*250/ }).click();
  await expect(chart).toHaveAttribute('aria-valuetext', /250.* for an effect of 0\.5/);
  await expect(set.getByRole('row', { name: /^In Callback/ })).toBeVisible();
});

/** `hardModel` as a project. */
function hardPlan(): Project {
  const model = hardModel(100, 3);
  const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
  const pains = model.pains.map(({ weight }, place) => {
    const id = table.newId();
    const words = `Pain ${String(place)}`;
    table.run(addInsight, { id, polarity: 'pain', words, stepIds: [table.step('Holds').id] });
    table.run(editInsightFields, { insightId: id, fields: { weight: weight / 2 } });
    return id;
  });
  const actions = model.costs.map((minor, place) => {
    const id = table.newId();
    const fields = {
      oneOff: { minor, basis: 'assumed' as const },
      effort: { days: model.efforts[place] ?? 0, basis: 'assumed' as const },
    };
    table.run(addAction, { id, title: `Action ${String(place)}`, fields });
    return id;
  });
  for (const [pain, { shares }] of model.pains.entries()) {
    for (const [action, amount] of shares) {
      const on = { insightId: pains[pain]! };
      table.run(setActionEffect, {
        id: table.newId(),
        actionId: actions[action]!,
        on,
        amount,
        basis: 'assumed',
      });
    }
  }
  for (const [one, other] of model.excludes) {
    const [fromId, toId] = [actions[one]!, actions[other]!];
    table.run(linkActions, { id: table.newId(), fromId, toId, kind: 'excludes' });
  }
  const portfolioId = table.newId();
  table.run(addPortfolio, { id: portfolioId, name: 'Hard' });
  const { budget, days } = model;
  table.run(editPortfolio, { portfolioId, fields: { budget, days, weighing: 'own' } });
  return table.project();
}

test('what is hard on purpose can be cancelled, and stops by itself and says the gap', async ({
  page,
  host,
}) => {
  test.setTimeout(180_000);
  await openProject(page, host, hardPlan());
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Portfolio' }).click();
  const room = page.getByRole('region', { name: 'Portfolio' });
  const compute = room.getByRole('button', { name: 'Compute' });
  const cancel = room.getByRole('button', { name: 'Cancel' });
  const outcome = room.getByRole('group', { name: 'Outcome' });
  await compute.click();
  const progress = room.getByRole('progressbar', { name: /found, at most .* possible/ });
  await expect(progress).toBeVisible();
  await cancel.click();
  await expect(progress).toBeHidden();
  await expect(outcome).toHaveText(/^Stopped: a set with an effect of [\d,.]+ had been found, and at most/);
  await compute.click();
  await expect(outcome).toHaveText(
    /^Not exact: time ran out\. The best set found may fall short of the best by up to (?!0%)[\d.]+%\.$/,
    { timeout: 60_000 },
  );
  await expect(
    room
      .getByRole('table', { name: 'The set' })
      .getByRole('row', { name: /^In Action/ })
      .first(),
  ).toBeVisible();
});
