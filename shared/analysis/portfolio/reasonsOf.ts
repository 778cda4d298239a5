import { isSameEffect, planOf, removedOf, areTooManyDays, withNeeds } from './model.ts';
import type { Plan, PortfolioModel } from './model.ts';

/** Why an action is in a plan or out of it. */
export type Reason =
  | { readonly kind: 'must' }
  /** What the plan would lose without it, and without what needs it. */
  | { readonly kind: 'serves'; readonly effect: number }
  | { readonly kind: 'needed'; readonly by: number }
  /** It needs an action that is not there. */
  | { readonly kind: 'barred' }
  | { readonly kind: 'excluded'; readonly by: number }
  /** It removes no share of any pain that counts. */
  | { readonly kind: 'no-effect' }
  /** What it removes is removed already. */
  | { readonly kind: 'adds-nothing' }
  /** Another one does at least as much for no more. */
  | { readonly kind: 'dominated'; readonly by: number }
  /** Minor units that it and what it needs would cost beyond the budget. */
  | { readonly kind: 'money'; readonly missing: number }
  | { readonly kind: 'days'; readonly missing: number }
  /** It would fit, and add something: the plan is not the best. */
  | { readonly kind: 'open' };

/** A reason for every action, in the order of the model. */
export function reasonsOf(model: PortfolioModel, plan: Plan): readonly Reason[] {
  const chosen = new Set(plan.actions);
  return model.costs.map((_, action) =>
    chosen.has(action) ? whyIn(model, plan, chosen, action) : whyOut(model, plan, chosen, action),
  );
}

function whyIn(model: PortfolioModel, plan: Plan, chosen: ReadonlySet<number>, action: number): Reason {
  if (model.musts.includes(action)) return { kind: 'must' };
  const rest = without(model, chosen, action);
  const effect = plan.effect - planOf(model, rest).effect;
  const by = model.needs.find(([from, to]) => to === action && chosen.has(from))?.[0];
  const own = new Set([...chosen].filter((one) => one !== action));
  if (by !== undefined && isSameEffect(planOf(model, own).effect, plan.effect)) return { kind: 'needed', by };
  return { kind: 'serves', effect };
}

/** A set without an action, and without those that need it. */
function without(model: PortfolioModel, chosen: ReadonlySet<number>, action: number): ReadonlySet<number> {
  const gone = new Set([action]);
  for (const one of gone) for (const [from, to] of model.needs) if (to === one) gone.add(from);
  return new Set([...chosen].filter((one) => !gone.has(one)));
}

function whyOut(model: PortfolioModel, plan: Plan, chosen: ReadonlySet<number>, action: number): Reason {
  const together = withNeeds(model, [action]);
  if (model.barred.some((one) => together.has(one))) return { kind: 'barred' };
  for (const [one, other] of model.excludes) {
    // What it needs may exclude what else it needs, or the action itself.
    if (together.has(one) && (chosen.has(other) || together.has(other)))
      return { kind: 'excluded', by: other === action ? one : other };
    if (together.has(other) && chosen.has(one)) return { kind: 'excluded', by: one };
  }
  const serves = model.pains.some(
    ({ weight, shares }) => weight > 0 && shares.some(([one, share]) => together.has(one) && share > 0),
  );
  if (!serves) return { kind: 'no-effect' };
  const larger = planOf(model, new Set([...chosen, ...together]));
  if (isSameEffect(larger.effect, plan.effect)) return { kind: 'adds-nothing' };
  const by = plan.actions.find((one) => dominates(model, one, action));
  if (by !== undefined) return { kind: 'dominated', by };
  if (model.budget !== null && larger.cost > model.budget) {
    return { kind: 'money', missing: larger.cost - model.budget };
  }
  if (areTooManyDays(larger.effort, model.days)) {
    return { kind: 'days', missing: larger.effort - (model.days ?? 0) };
  }
  return { kind: 'open' };
}

/** Whether one action does at least as much to every pain as another, for no more money and days. */
function dominates(model: PortfolioModel, one: number, other: number): boolean {
  const at = (list: readonly number[], action: number): number => list[action] ?? 0;
  return (
    at(model.costs, one) <= at(model.costs, other) &&
    at(model.efforts, one) <= at(model.efforts, other) &&
    model.pains.every((pain) => removedOf(pain, new Set([one])) >= removedOf(pain, new Set([other])))
  );
}

/** What the next bit of money brings: the next plan of the frontier, and how it differs. */
export interface NextStep {
  readonly plan: Plan;
  readonly cost: number;
  readonly effect: number;
  readonly joining: readonly number[];
  readonly leaving: readonly number[];
}

/** The next plan of a frontier after one, or null: more money brings nothing. */
export function nextStep(plans: readonly Plan[], plan: Plan): NextStep | null {
  const next = plans.find((one) => one.effect > plan.effect && !isSameEffect(one.effect, plan.effect));
  if (next === undefined) return null;
  return {
    plan: next,
    cost: next.cost - plan.cost,
    effect: next.effect - plan.effect,
    joining: next.actions.filter((action) => !plan.actions.includes(action)),
    leaving: plan.actions.filter((action) => !next.actions.includes(action)),
  };
}
