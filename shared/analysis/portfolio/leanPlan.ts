import { isSameEffect, planOf } from './model.ts';
import type { Plan, PortfolioModel } from './model.ts';

/**
 * A plan without the actions that add nothing to it and that nothing in it needs, the dearest first: a solver that
 * looks at the effect alone leaves them in where they can be paid.
 */
export function leanPlan(model: PortfolioModel, actions: readonly number[]): Plan {
  const chosen = new Set(actions);
  const whole = planOf(model, chosen);
  const musts = new Set(model.musts);
  const dearest = [...chosen].sort((one, other) => (model.costs[other] ?? 0) - (model.costs[one] ?? 0));
  // Once a needless one is out, what only it needed can go too.
  for (let isLeaner = true; isLeaner;) {
    isLeaner = false;
    for (const action of dearest) {
      if (!chosen.has(action) || musts.has(action)) continue;
      if (model.needs.some(([from, to]) => to === action && from !== action && chosen.has(from))) continue;
      chosen.delete(action);
      if (isSameEffect(planOf(model, chosen).effect, whole.effect)) isLeaner = true;
      else chosen.add(action);
    }
  }
  return planOf(model, chosen);
}
