import loadHighs from 'highs';
import type { Highs } from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { withSolver } from '../../../main/portfolio/solver.ts';
import { bestWithin, frontierOf } from '../../../shared/analysis/portfolio/bestPlans.ts';
import type { Frontier } from '../../../shared/analysis/portfolio/bestPlans.ts';
import { clashOf } from '../../../shared/analysis/portfolio/clashOf.ts';
import { planOf } from '../../../shared/analysis/portfolio/model.ts';
import type { Plan, PortfolioModel } from '../../../shared/analysis/portfolio/model.ts';
import { reasonsOf } from '../../../shared/analysis/portfolio/reasonsOf.ts';
import type { Reason } from '../../../shared/analysis/portfolio/reasonsOf.ts';
import { bruteBest, bruteFrontier, bruteSets, costAndEffect } from '../../fixtures/portfolio/bruteForce.ts';
import { randomModel } from '../../fixtures/portfolio/randomModel.ts';

/** `npm run test:long` goes through all of them. */
const instances = process.env.PRAISEPOINT_LONG === '1' ? 1000 : 100;

const course = { clock: () => performance.now(), deadline: () => Infinity, memory: 2 ** 30 };
let highs: Highs;

beforeAll(async () => {
  highs = await loadHighs();
});

describe(`on ${String(instances)} random instances of up to 12 actions`, () => {
  test('the portfolio is the best one, and the cheapest of the best, as all sets one by one show', () => {
    for (let seed = 1; seed <= instances; seed += 1) {
      const model = randomModel(seed);
      const brute = bruteBest(model);
      expect(clashOf(model) === null, `seed ${String(seed)}`).toBe(brute !== null);
      if (brute === null) continue;
      const { plan, isProved } = withSolver(highs, model, course, (solve) => bestWithin(model, solve));
      expect(isProved).toBe(true);
      if (plan === null) throw new Error(`seed ${String(seed)}: no plan`);
      expect(costAndEffect(plan), `seed ${String(seed)}`).toEqual(brute);
      expect(planOf(model, plan.actions)).toEqual(plan);
      expect(bruteSets(model).has(plan.actions.join()), `seed ${String(seed)}`).toBe(true);
    }
  });

  test('the frontier is every pair of cost and effect that no other beats', () => {
    for (let seed = 1; seed <= instances; seed += 1) {
      const model = randomModel(seed);
      const frontier = withSolver(highs, model, course, (solve) => lastOf(frontierOf(model, solve)));
      expect(frontier.isComplete).toBe(true);
      expect(frontier.plans.map(costAndEffect), `seed ${String(seed)}`).toEqual(bruteFrontier(model));
      const allowed = bruteSets(model);
      for (const plan of frontier.plans) {
        expect(allowed.has(plan.actions.join()), `seed ${String(seed)}`).toBe(true);
        expect(planOf(model, plan.actions)).toEqual(plan);
      }
    }
  });

  test('whatever a portfolio may have is in many of them, together', () => {
    const models = Array.from({ length: instances }, (_, index) => randomModel(index + 1));
    const share = (has: (model: PortfolioModel) => boolean): number => models.filter(has).length / instances;
    const isPossible = (model: PortfolioModel): boolean => bruteBest(model) !== null;
    const hasLinks = ({ needs, excludes }: PortfolioModel): boolean =>
      needs.length > 0 && excludes.length > 0;
    expect(share(isPossible)).toBeGreaterThan(0.5);
    expect(share((one) => isPossible(one) && one.musts.length > 0)).toBeGreaterThan(0.1);
    const limited = (one: PortfolioModel): boolean =>
      isPossible(one) && hasLinks(one) && one.budget !== null && one.days !== null;
    expect(share(limited)).toBeGreaterThan(0.15);
    // Both limits keep something out of the set that would be best without them.
    const binding = (one: PortfolioModel): boolean =>
      limited(one) &&
      bruteBest({ ...one, budget: null })?.effect !== bruteBest(one)?.effect &&
      bruteBest({ ...one, days: null })?.effect !== bruteBest(one)?.effect;
    expect(share(binding)).toBeGreaterThan(0.05);
    expect(share((one) => bruteFrontier(one).length > 5)).toBeGreaterThan(0.2);
    expect(share(hasTies)).toBeGreaterThan(0.1);
  });

  test('the reason of every action is what computing the set without it, or with it, shows', () => {
    const met = new Set<string>();
    for (let seed = 1; seed <= instances; seed += 1) {
      const model = randomModel(seed);
      if (clashOf(model) !== null) continue;
      const { plan } = withSolver(highs, model, course, (solve) => bestWithin(model, solve));
      if (plan === null) throw new Error(`seed ${String(seed)}: no plan`);
      for (const [action, reason] of reasonsOf(model, plan).entries()) {
        met.add(reason.kind);
        const why = `seed ${String(seed)}, action ${String(action)}: ${JSON.stringify(reason)}`;
        expect(holds(model, plan, action, reason), why).toBe(true);
      }
    }
    // All but `open`, which an exact set has none of.
    expect([...met].sort()).toEqual(
      instances < 1000
        ? expect.arrayContaining(['days', 'excluded', 'money', 'must', 'serves'])
        : [...kinds].sort(),
    );
  });
});

const kinds: readonly Reason['kind'][] = [
  'must',
  'serves',
  'needed',
  'barred',
  'excluded',
  'no-effect',
  'adds-nothing',
  'dominated',
  'money',
  'days',
];

/** Whether two allowed sets are the best within the budget. */
function hasTies(model: PortfolioModel): boolean {
  const best = bruteBest(model);
  if (best === null) return false;
  const within = [...bruteSets(model)]
    .map((key) => planOf(model, key === '' ? [] : key.split(',').map(Number)))
    .filter(
      ({ cost, effect }) => cost <= (model.budget ?? Infinity) && Math.abs(effect - best.effect) < 1e-6,
    );
  return within.length > 1;
}

/** Whether a reason is true, by sums of its own. */
function holds(model: PortfolioModel, { actions }: Plan, action: number, reason: Reason): boolean {
  const effect = (set: Iterable<number>): number => planOf(model, set).effect;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;
  const isIn = actions.includes(action);
  /** The action with all that it draws along, forwards or backwards. */
  const along = (step: (link: readonly [number, number], one: number) => number | null): Set<number> => {
    const all = new Set([action]);
    for (const one of all) for (const link of model.needs) all.add(step(link, one) ?? action);
    return all;
  };
  const needed = along(([from, to], one) => (from === one ? to : null));
  const needing = along(([from, to], one) => (to === one ? from : null));
  const larger = new Set([...actions, ...needed]);
  const gain = effect(larger) - effect(actions);
  switch (reason.kind) {
    case 'must':
      return isIn && model.musts.includes(action);
    case 'serves':
      return (
        isIn &&
        isNear(effect(actions) - effect(actions.filter((one) => !needing.has(one))), reason.effect) &&
        // Nothing is in that does nothing, neither itself nor for what needs it.
        reason.effect > 1e-9
      );
    case 'needed':
      return (
        isIn &&
        actions.includes(reason.by) &&
        model.needs.some(([from, to]) => from === reason.by && to === action) &&
        isNear(effect(actions), effect(actions.filter((one) => one !== action)))
      );
    case 'barred':
      return !isIn && model.barred.some((one) => needed.has(one));
    case 'excluded':
      return (
        !isIn &&
        reason.by !== action &&
        larger.has(reason.by) &&
        model.excludes.some(
          (pair) =>
            pair.includes(reason.by) &&
            pair.every((one) => larger.has(one)) &&
            pair.some((one) => needed.has(one)),
        )
      );
    case 'no-effect':
      return !isIn && isNear(effect(needed), 0);
    case 'adds-nothing':
      return !isIn && isNear(gain, 0);
    case 'dominated':
      return (
        !isIn &&
        actions.includes(reason.by) &&
        (model.costs[reason.by] ?? 0) <= (model.costs[action] ?? 0) &&
        (model.efforts[reason.by] ?? 0) <= (model.efforts[action] ?? 0) &&
        model.pains.every(({ shares }) => shareOf(shares, reason.by) >= shareOf(shares, action))
      );
    case 'money':
      return (
        !isIn &&
        gain > 0 &&
        reason.missing > 0 &&
        planOf(model, larger).cost === (model.budget ?? Infinity) + reason.missing
      );
    case 'days':
      return (
        !isIn &&
        gain > 0 &&
        reason.missing > 0 &&
        isNear(planOf(model, larger).effort, (model.days ?? Infinity) + reason.missing)
      );
    case 'open':
      return false; // what would fit and add something is in an exact set
  }
}

function shareOf(shares: readonly (readonly [number, number])[], action: number): number {
  return shares.reduce((sum, [one, share]) => sum + (one === action ? share : 0), 0);
}

function lastOf(steps: Generator<Frontier, Frontier, undefined>): Frontier {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
