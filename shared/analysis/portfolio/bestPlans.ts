import { clashOf } from './clashOf.ts';
import { isSameEffect, planOf, withNeeds } from './model.ts';
import type { Plan, PortfolioModel } from './model.ts';

/** What a solver found within a budget. */
export interface Found {
  /** Null: nothing was found in time. */
  readonly plan: Plan | null;
  /** No set has more effect than this. */
  readonly bound: number;
  /** Whether nothing better can be; else its time ran out. */
  readonly isProved: boolean;
}

/** Finds the plan with the greatest effect that costs at most so much; null: as much as it takes. */
export type SolveWithin = (budget: number | null) => Found;

/**
 * The cheapest of the best plans within the budget of a model; `first`: one of them, where it is known. The must-haves
 * must be possible (`clashOf`).
 */
export function bestWithin(
  model: PortfolioModel,
  solve: SolveWithin,
  first: Found = solve(model.budget),
): Found {
  const least = leastCost(model);
  let best = first;
  while (best.isProved && best.plan !== null && best.plan.cost > least) {
    const cheaper = solve(best.plan.cost - 1);
    if (cheaper.plan === null || !isSameEffect(cheaper.plan.effect, best.plan.effect)) break;
    best = { ...cheaper, isProved: true };
  }
  return best;
}

/** All that is known so far of which effect can be had for which money. */
export interface Frontier {
  /** Plans of which no other costs less and has as much effect, the cheapest first. */
  readonly plans: readonly Plan[];
  /** Whether these are all; else time ran out in between. */
  readonly isComplete: boolean;
  /** How much of the range of budgets is settled, 0…1. */
  readonly settled: number;
}

/** Budgets above `low` up to `high` of which nothing is known; with `low` the effect that can be had is `effect`. */
interface Open {
  readonly low: number;
  readonly high: number;
  readonly effect: number;
}

/**
 * Of many actions, so many plans are looked for all over the range first, so that a frontier that is cut short shows its
 * whole shape. Of few it would only cost: most of the budgets tried there turn out to bring nothing new.
 */
const spread = 24;
const many = 20;

/**
 * The frontier of cost against effect, by the epsilon-constraint method (Haimes, Lasdon & Wismer 1971): the best plan
 * within a budget, then the best one that costs less, and so on. Yields what is known after each run of the solver, so
 * that whoever calls can stop; ends by itself when a run proves nothing any more.
 */
export function* frontierOf(
  model: PortfolioModel,
  solve: SolveWithin,
): Generator<Frontier, Frontier, undefined> {
  const free: PortfolioModel = { ...model, budget: null };
  if (clashOf(free) !== null) return { plans: [], isComplete: true, settled: 1 };
  const least = leastCost(model);
  const plans: Plan[] = [];
  const top = solve(null);
  if (!top.isProved || top.plan === null) return { plans: [], isComplete: false, settled: 0 };
  plans.push(top.plan);
  const range = Math.max(1, top.plan.cost - least);
  let open: readonly Open[] = narrowed({ low: least - 1, high: top.plan.cost - 1, effect: -1 });
  const state = (): Frontier => ({
    plans: undominated(plans),
    isComplete: open.length === 0,
    settled: Math.max(0, 1 - open.reduce((sum, { low, high }) => sum + high - low, 0) / range),
  });
  while (open.length > 0) {
    yield state();
    const isSpreading = model.costs.length > many && plans.length < spread;
    const next = open.reduce((one, other) => {
      const isBefore = isSpreading ? other.high - other.low > one.high - one.low : other.high > one.high;
      return isBefore ? other : one;
    });
    const budget = isSpreading ? next.low + Math.ceil((next.high - next.low) / 2) : next.high;
    const { plan, isProved } = solve(budget);
    if (!isProved || plan === null) return state();
    const isNew = plan.effect > next.effect && !isSameEffect(plan.effect, next.effect);
    if (isNew) plans.push(plan);
    open = [
      ...open.filter((one) => one !== next),
      ...(isNew ? narrowed({ ...next, high: plan.cost - 1 }) : []),
      ...narrowed({ low: budget, high: next.high, effect: plan.effect }),
    ];
  }
  return state();
}

/** What the must-haves cost with all that they need: nothing is cheaper. */
export function leastCost(model: PortfolioModel): number {
  return planOf(model, withNeeds(model, model.musts)).cost;
}

function narrowed(open: Open): readonly Open[] {
  return open.high > open.low ? [open] : [];
}

/** The cheapest first; each has more effect than the one before it. */
function undominated(plans: readonly Plan[]): readonly Plan[] {
  const kept: Plan[] = [];
  for (const plan of plans.toSorted((one, other) => one.cost - other.cost || other.effect - one.effect)) {
    const last = kept.at(-1);
    if (last === undefined || (plan.effect > last.effect && !isSameEffect(plan.effect, last.effect)))
      kept.push(plan);
  }
  return kept;
}
