import { addAction } from '../../shared/commands/addAction.ts';
import { addInsight } from '../../shared/commands/addInsight.ts';
import { editInsightFields } from '../../shared/commands/editInsightFields.ts';
import { editSteps } from '../../shared/commands/editSteps.ts';
import { setActionEffect } from '../../shared/commands/setActionEffect.ts';
import type { Project } from '../../shared/model/project.ts';
import { claimMap } from '../fixtures/edits/worktable.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

test.use({ viewport: { width: 1400, height: 900 } });

/** Two pains and a praise; one pain hurts a quarter of 1,200, and an action takes half of it away. */
function claim(): Project {
  const table = claimMap([{ title: 'Holds', stage: 'Wait', lane: 'Customer', x: 24 }]);
  const stepIds = [table.step('Holds').id];
  const [waited, hungUp, actionId] = [table.newId(), table.newId(), table.newId()];
  table.run(addInsight, { id: waited, polarity: 'pain', words: 'I waited.', stepIds });
  table.run(addInsight, { id: hungUp, polarity: 'pain', words: 'I hung up.', stepIds });
  table.run(addInsight, { id: table.newId(), polarity: 'praise', words: 'So kind!', stepIds });
  table.run(editSteps, { stepIds, fields: { volume: { perMonth: 1200, basis: 'measured' } } });
  table.run(editInsightFields, {
    insightId: waited,
    fields: { affected: { share: 0.25, basis: 'observed' } },
  });
  const money = (minor: number) => ({ minor, basis: 'assumed' as const });
  const fields = { oneOff: money(100_000), running: money(5_000), state: 'planned' as const };
  table.run(addAction, { id: actionId, title: 'Call back', fields });
  table.run(setActionEffect, {
    id: table.newId(),
    actionId,
    on: { insightId: waited },
    amount: 0.5,
    basis: 'assumed',
  });
  return table.project();
}

test('every number of the ledger opens, by keyboard, what comes to the same number', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await openProject(page, host, claim());
  await page.getByRole('button', { name: 'Ledger', exact: true }).focus();
  await page.keyboard.press('Enter');
  const room = page.getByRole('region', { name: 'Ledger', exact: true });
  await expect(room.getByRole('heading', { name: 'Ledger', exact: true })).toBeVisible();

  // Worked by hand.
  const expected: readonly (readonly [title: RegExp, number: string])[] = [
    [/^Today/, '33.3%'],
    [/^Found/, '2'],
    [/^All insights/, '3'],
    [/^All over 12 months/, '$1,600'],
    [/^I waited/, '300'],
    [/^Not ranked/, '1'],
    [/^Of them helped/, '150'],
    // 150 × 12 people for $1,600.
    [/^People helped for/, '1,125'],
  ];
  for (const [title, number] of expected) {
    await expect(room.getByRole('button', { name: title }).first()).toHaveAttribute('data-figure', number);
  }

  const figures = room.locator('button[data-figure]');
  const count = await figures.count();
  expect(count).toBeGreaterThan(25);
  for (let index = 0; index < count; index += 1) {
    const figure = figures.nth(index);
    const shown = (await figure.getAttribute('data-figure')) ?? '';
    const title = await figure.innerText();
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(figure, title).toHaveAttribute('aria-expanded', 'true');
    const panel = page.locator(`[id="${(await figure.getAttribute('aria-controls')) ?? ''}"]`);
    const table = panel.getByRole('table');
    if ((await table.count()) === 0) {
      await expect(panel, title).toContainText('Nothing stands behind it.');
      expect(shown, title).toMatch(/^(\$?0|–)$/);
      continue;
    }
    await expect(table.locator('tfoot td'), title).toHaveText(shown);
    // The rows as they are read, put together in the way that the table names.
    const numbers = (await table.locator('tbody tr:not([data-unknown]) td').allInnerTexts()).map((text) => {
      const number = Number(text.replace(/[$,%]/g, '').replace('−', '-'));
      return text.endsWith('%') ? number / 100 : number;
    });
    const sum = numbers.reduce((all, one) => all + one, 0);
    const product = numbers.reduce((all, one) => all * one, 1);
    const made = {
      sum,
      product,
      share: sum / numbers.length,
      mean: sum / numbers.length,
      change: (numbers[1] ?? 0) - (numbers[0] ?? 0),
      rate: ((numbers[0] ?? 0) / (numbers[1] ?? 1)) * 1000,
    }[(await table.getAttribute('data-way')) as 'sum'];
    const read = Number(shown.replace(/[$,%]/g, '').replace('−', '-')) / (shown.endsWith('%') ? 100 : 1);
    expect(Math.abs(made - read), `${title}: ${String(made)}`).toBeLessThan(0.006);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
});
