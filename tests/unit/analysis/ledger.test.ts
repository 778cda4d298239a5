import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAction } from '../../../shared/commands/addAction.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addPortfolio } from '../../../shared/commands/addPortfolio.ts';
import { keepChoice } from '../../../shared/commands/keepChoice.ts';
import { ledgerOf, scopeOf } from '../../../shared/analysis/ledger/ledgerOf.ts';
import type { Ledger, LedgerFigure } from '../../../shared/analysis/ledger/ledgerOf.ts';
import { arbitraryProject } from '../../library/arbitraryProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

function figuresOf(ledger: Ledger): readonly LedgerFigure[] {
  const { states, links, ...others } = ledger;
  return [...Object.values(states), ...links.map(({ figure }) => figure), ...Object.values(others)];
}

test('every figure of the ledger is the sum of what opens behind it, of any project', () => {
  fc.assert(
    fc.property(arbitraryProject, fc.boolean(), (project, ofPortfolio) => {
      const portfolioId = ofPortfolio ? (Object.keys(project.portfolios)[0] ?? null) : null;
      const scope = scopeOf(project, portfolioId);
      const ledger = ledgerOf(project, scope);
      for (const { value, rows } of figuresOf(ledger)) {
        let sum = 0;
        for (const row of rows) sum += row.value;
        expect(value).toBe(sum);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }
      const found = Object.values(project.insights).filter(({ polarity }) => polarity === 'pain');
      const inStates = Object.values(ledger.states).reduce((sum, { value }) => sum + value, 0);
      expect(inStates).toBe(found.length);
      // With as many months as there are, money is what is paid once and what is paid each month.
      const total = ledger.oneOff.rows.map(
        ({ value }, place) => value + (ledger.running.rows[place]?.value ?? NaN) * scope.months,
      );
      expect(ledger.total.rows.map(({ value }) => value)).toEqual(total);
    }),
    { numRuns: 100 },
  );
});

test('counts the kept choice of a portfolio over its months, and what is planned where none is asked for', () => {
  const table = claimMap([]);
  const money = (minor: number) => ({ minor, basis: 'assumed' as const });
  const [a, b, portfolioId] = [table.newId(), table.newId(), table.newId()];
  table.run(addAction, { id: a, title: 'A', fields: { oneOff: money(1000), running: money(10) } });
  table.run(addAction, { id: b, title: 'B', fields: { oneOff: money(500), state: 'planned' } });
  table.run(addPortfolio, { id: portfolioId, name: 'First' });
  table.run(keepChoice, { portfolioId, actionIds: [a] });
  const ledgerFor = (id: string | null) => ledgerOf(table.project(), scopeOf(table.project(), id));
  expect(ledgerFor(portfolioId).total).toEqual({ value: 1120, rows: [{ id: a, name: 'A', value: 1120 }] });
  expect(ledgerFor(null).total).toEqual({ value: 500, rows: [{ id: b, name: 'B', value: 500 }] });
});

test('a pain whose cause nobody knows stands apart', () => {
  const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
  const id = table.newId();
  table.run(addInsight, { id, polarity: 'pain', words: 'I waited.', stepIds: [table.step('Holds').id] });
  const ledger = ledgerOf(table.project(), scopeOf(table.project(), null));
  expect(ledger.links).toEqual([
    { participantId: '', figure: { value: 1, rows: [{ id, name: 'I waited.', value: 1 }] } },
  ]);
});
