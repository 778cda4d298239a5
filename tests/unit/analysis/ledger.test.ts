import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInsights } from '../../../shared/analysis/countInsights.ts';
import type { LedgerFigure } from '../../../shared/analysis/ledger/figure.ts';
import { ledgerOf, scopeOf } from '../../../shared/analysis/ledger/ledgerOf.ts';
import type { Ledger } from '../../../shared/analysis/ledger/ledgerOf.ts';
import { addAction } from '../../../shared/commands/addAction.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addPortfolio } from '../../../shared/commands/addPortfolio.ts';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { keepChoice } from '../../../shared/commands/keepChoice.ts';
import { arbitraryProject } from '../../library/arbitraryProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const now = Date.UTC(2026, 11, 1);

function figuresOf(ledger: Ledger): readonly LedgerFigure[] {
  const { states, links, overTime, heaviest, felt, proved, ...others } = ledger;
  return [
    ...Object.values(states),
    ...links.map(({ figure }) => figure),
    ...overTime.moments.map(({ figure }) => figure),
    ...heaviest.map(({ figure }) => figure),
    ...felt.flatMap(({ customers, business }) => [customers, business]),
    ...proved.map(({ change }) => change),
    ...Object.values(others),
  ];
}

/** What the opened rows come to, by the way that stands under them. */
function comesTo({ rows, way, per }: LedgerFigure): number | null {
  const values: number[] = [];
  for (const { value } of rows) if (value !== null) values.push(value);
  let sum = 0;
  let product = 1;
  for (const value of values) {
    sum += value;
    product *= value;
  }
  if (way === 'sum') return sum;
  if (way === 'share' || way === 'mean') return values.length === 0 ? null : sum / values.length;
  if (way === 'product') return product;
  if (way === 'change') return values[1]! - values[0]!;
  return values.length < 2 || values[1] === 0 ? null : (values[0]! / values[1]!) * per;
}

test('every figure of the ledger is what opens behind it, and what the tables themselves say, of any project', () => {
  fc.assert(
    fc.property(arbitraryProject, fc.boolean(), (project, ofPortfolio) => {
      const portfolioId = ofPortfolio ? (Object.keys(project.portfolios)[0] ?? null) : null;
      const scope = scopeOf(project, portfolioId);
      const ledger = ledgerOf(project, scope, now);
      for (const figure of figuresOf(ledger)) {
        expect(figure.value).toBe(comesTo(figure));
        expect(new Set(figure.rows.map(({ key }) => key)).size).toBe(figure.rows.length);
        for (const { value, way, parts = [] } of figure.rows) {
          if (way === 'product') expect(value).toBe(parts.reduce((product, part) => product * part.value, 1));
          if (way === 'cost') expect(value).toBe(parts[0]!.value + parts[1]!.value * parts[2]!.value);
        }
      }

      // The same numbers straight from the tables.
      let [all, praise, pains, hurt, unweighed, money, days, uncosted] = [0, 0, 0, 0, 0, 0, 0, 0];
      const perState = new Map<string, number>();
      const weights: number[] = [];
      for (const insight of Object.values(project.insights)) {
        all += 1;
        if (insight.polarity === 'pain') perState.set(insight.state, (perState.get(insight.state) ?? 0) + 1);
        let most: number | null = null;
        for (const link of Object.values(project.insightSteps)) {
          if (link.insightId !== insight.id) continue;
          const perMonth = project.steps[link.stepId]?.volume?.perMonth;
          if (perMonth !== undefined && (most === null || perMonth > most)) most = perMonth;
        }
        const people = most === null || insight.affected === null ? null : most * insight.affected.share;
        const isServed =
          insight.polarity === 'pain' &&
          Object.values(project.actionEffects).some(
            (effect) =>
              effect.insightId === insight.id &&
              effect.field === 'share' &&
              effect.amount > 0 &&
              scope.actions.some(({ id }) => id === effect.actionId),
          );
        if (isServed) hurt += people ?? 0;
        if (insight.polarity === 'praise' || insight.state === 'praised') {
          praise += 1;
          continue;
        }
        pains += 1;
        if (people === null) unweighed += 1;
        else if (people > 0) weights.push(people);
      }
      for (const { oneOff, running, effort } of scope.actions) {
        if (oneOff === null && running === null) uncosted += 1;
        money += (oneOff?.minor ?? 0) + (running?.minor ?? 0) * scope.months;
        days += effort?.days ?? 0;
      }
      expect(ledger.insights.value).toBe(all);
      expect(ledger.praises.value).toBe(praise);
      expect(ledger.ratio.value).toBe(all === 0 ? null : praise / all);
      expect(ledger.ratio.value).toBe(countInsights(project).ratio);
      for (const [state, { value }] of Object.entries(ledger.states))
        expect(value).toBe(perState.get(state) ?? 0);
      expect((ledger.customerPains.value ?? 0) + (ledger.businessPains.value ?? 0)).toBe(pains);
      expect(ledger.unweighed.value).toBe(unweighed);
      expect(ledger.heaviest.map(({ figure }) => figure.value)).toEqual(
        weights.sort((one, other) => other - one).slice(0, 10),
      );
      expect(ledger.total.value).toBeCloseTo(money, -3);
      expect(ledger.total.unknown).toBe(uncosted);
      expect(ledger.effort.value).toBeCloseTo(days, 3);
      expect((ledger.peopleHurt.value ?? 0) / Math.max(1, hurt)).toBeCloseTo(hurt / Math.max(1, hurt), 9);
    }),
    { numRuns: 100 },
  );
});

test('a pain without an affected share hurts nobody knows how many: it is named, and not counted as everyone', () => {
  const table = claimMap([{ title: 'Holds', stage: 'Wait', lane: 'Customer', x: 24 }]);
  const stepIds = [table.step('Holds').id];
  const [known, unknown] = [table.newId(), table.newId()];
  table.run(addInsight, { id: known, polarity: 'pain', words: 'I waited.', stepIds });
  table.run(addInsight, { id: unknown, polarity: 'pain', words: 'I hung up.', stepIds });
  table.run(editSteps, { stepIds, fields: { volume: { perMonth: 1200, basis: 'measured' } } });
  table.run(editInsightFields, {
    insightId: known,
    fields: { affected: { share: 0.25, basis: 'observed' } },
  });
  const ledger = ledgerOf(table.project(), scopeOf(table.project(), null), now);
  // By hand: a quarter of 1,200.
  expect(ledger.heaviest.map(({ insight, figure }) => [insight.words, figure.value])).toEqual([
    ['I waited.', 300],
  ]);
  expect(ledger.unweighed).toMatchObject({ value: 1, rows: [{ id: unknown, lacks: ['affected'] }] });
});

test('counts the kept choice of a portfolio over its months, and what is planned where none is asked for', () => {
  const table = claimMap([]);
  const money = (minor: number) => ({ minor, basis: 'assumed' as const });
  const [a, b, portfolioId] = [table.newId(), table.newId(), table.newId()];
  table.run(addAction, { id: a, title: 'A', fields: { oneOff: money(1000), running: money(10) } });
  table.run(addAction, { id: b, title: 'B', fields: { oneOff: money(500), state: 'planned' } });
  table.run(addPortfolio, { id: portfolioId, name: 'First' });
  table.run(keepChoice, { portfolioId, actionIds: [a] });
  const ledgerFor = (id: string | null) => ledgerOf(table.project(), scopeOf(table.project(), id), now);
  // 1,000 once and 10 in each of twelve months.
  expect(ledgerFor(portfolioId).total).toMatchObject({ value: 1120, rows: [{ id: a, value: 1120 }] });
  expect(ledgerFor(null).total).toMatchObject({ value: 500, rows: [{ id: b, value: 500 }] });
});

test('a pain whose cause nobody knows stands apart', () => {
  const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
  const id = table.newId();
  table.run(addInsight, { id, polarity: 'pain', words: 'I waited.', stepIds: [table.step('Holds').id] });
  const ledger = ledgerOf(table.project(), scopeOf(table.project(), null), now);
  expect(ledger.links).toMatchObject([{ participantId: '', figure: { value: 1, rows: [{ id }] } }]);
});
