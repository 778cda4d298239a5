/**
 * The best set under a budget as numbers: actions are places in these lists. Nothing of a project is in it but figures,
 * and so it travels to the host as it is.
 */
export interface PortfolioModel {
  /** What each action costs over all months that count, whole minor units. */
  readonly costs: readonly number[];
  /** Days of work of each. */
  readonly efforts: readonly number[];
  /** Those that must be in. */
  readonly musts: readonly number[];
  /** Those that cannot be in, since they need what is not there. */
  readonly barred: readonly number[];
  /** The first needs the second. */
  readonly needs: readonly (readonly [number, number])[];
  readonly excludes: readonly (readonly [number, number])[];
  readonly pains: readonly PainModel[];
  /** Whole minor units; null: as much as it takes. */
  readonly budget: number | null;
  /** Null: as many as it takes. */
  readonly days: number | null;
}

export interface PainModel {
  /** What it counts, from 0. */
  readonly weight: number;
  /** The share of the pain, 0…1, that an action removes; each action at most once. */
  readonly shares: readonly (readonly [action: number, share: number])[];
}

/** A set of actions with what it comes to. */
export interface Plan {
  /** Ascending. */
  readonly actions: readonly number[];
  readonly cost: number;
  readonly effort: number;
  /** Σ over pains of weight × min(1, Σ shares). */
  readonly effect: number;
}

/** What two effects may differ by and still be the same: sums of doubles, in another order. */
export function isSameEffect(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-7 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Days are added up from tenths and quarters, which doubles have roughly. */
export function areTooManyDays(effort: number, days: number | null): boolean {
  return days !== null && effort > days + 1e-6;
}

/** What a set of actions comes to. */
export function planOf(model: PortfolioModel, actions: Iterable<number>): Plan {
  const chosen = new Set(actions);
  const sorted = [...chosen].sort((one, other) => one - other);
  return {
    actions: sorted,
    cost: sorted.reduce((sum, action) => sum + (model.costs[action] ?? 0), 0),
    effort: sorted.reduce((sum, action) => sum + (model.efforts[action] ?? 0), 0),
    effect: effectOf(model, chosen),
  };
}

/** Σ over pains of weight × min(1, Σ shares of the chosen). */
export function effectOf(model: PortfolioModel, chosen: ReadonlySet<number>): number {
  return model.pains.reduce((sum, pain) => sum + pain.weight * removedOf(pain, chosen), 0);
}

/** The share of a pain that a set removes, 0…1. */
export function removedOf(pain: PainModel, chosen: ReadonlySet<number>): number {
  let removed = 0;
  for (const [action, share] of pain.shares) if (chosen.has(action)) removed += share;
  return Math.min(1, removed);
}

/** Actions with all that they need, and what that needs again. */
export function withNeeds(model: PortfolioModel, actions: Iterable<number>): ReadonlySet<number> {
  const all = new Set(actions);
  // Sets are gone through in the order of adding: what is added on the way comes too.
  for (const action of all) for (const [from, to] of model.needs) if (from === action) all.add(to);
  return all;
}
