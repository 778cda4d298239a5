import { areTooManyDays, planOf, withNeeds } from './model.ts';
import type { PortfolioModel } from './model.ts';

/** Why no set of actions is allowed at all. */
export type Clash =
  | { readonly kind: 'barred'; readonly action: number }
  | { readonly kind: 'excluded'; readonly one: number; readonly other: number }
  /** Minor units, and days, that are missing. */
  | { readonly kind: 'money'; readonly missing: number }
  | { readonly kind: 'days'; readonly missing: number };

/**
 * Why the must-haves cannot be had; null: they can. What they need is the smallest set with all of them, and whatever is
 * wrong with it is wrong with every larger one; so this needs no solver.
 */
export function clashOf(model: PortfolioModel): Clash | null {
  const least = withNeeds(model, model.musts);
  const barred = model.barred.find((action) => least.has(action));
  if (barred !== undefined) return { kind: 'barred', action: barred };
  const pair = model.excludes.find(([one, other]) => least.has(one) && least.has(other));
  if (pair !== undefined) return { kind: 'excluded', one: pair[0], other: pair[1] };
  const { cost, effort } = planOf(model, least);
  if (model.budget !== null && cost > model.budget) return { kind: 'money', missing: cost - model.budget };
  if (areTooManyDays(effort, model.days)) return { kind: 'days', missing: effort - (model.days ?? 0) };
  return null;
}
