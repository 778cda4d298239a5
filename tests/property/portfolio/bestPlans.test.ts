import loadHighs from 'highs';
import type { Highs } from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { withSolver } from '../../../main/portfolio/solver.ts';
import { bestWithin, frontierOf } from '../../../shared/analysis/portfolio/bestPlans.ts';
import type { Frontier } from '../../../shared/analysis/portfolio/bestPlans.ts';
import { clashOf } from '../../../shared/analysis/portfolio/clashOf.ts';
import { planOf } from '../../../shared/analysis/portfolio/model.ts';
import { bruteBest, bruteFrontier, costAndEffect } from '../../fixtures/portfolio/bruteForce.ts';
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
    }
  });

  test('the frontier is every pair of cost and effect that no other beats', () => {
    for (let seed = 1; seed <= instances; seed += 1) {
      const model = randomModel(seed);
      const frontier = withSolver(highs, model, course, (solve) => lastOf(frontierOf(model, solve)));
      expect(frontier.isComplete).toBe(true);
      expect(frontier.plans.map(costAndEffect), `seed ${String(seed)}`).toEqual(bruteFrontier(model));
    }
  });
});

function lastOf(steps: Generator<Frontier, Frontier, undefined>): Frontier {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
