import type { PortfolioModel } from './model.ts';

/**
 * The model as a mixed-integer program: maximise Σ objective·column, rows low ≤ matrix ≤ high. The first columns are the
 * actions, 0 or 1; the others say how much of a pain is removed, 0…1, and at most Σ share·action.
 */
export interface Matrix {
  readonly actions: number;
  readonly objective: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly rowHigh: readonly number[];
  /** Row by row. */
  readonly starts: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly number[];
  /** The row of money, or null: nothing costs anything. */
  readonly moneyRow: number | null;
  /** The row's unit in minor units: the greatest that all costs are whole in. */
  readonly moneyUnit: number;
  /** What the row is multiplied by: a solver adds large and small numbers up roughly. */
  readonly moneyScale: number;
  /** What an effect is divided by in the objective. */
  readonly scale: number;
}

/** What the largest cost is at most in the row of money. */
const largest = 10_000;

type Term = readonly [column: number, value: number];

/** The program of a model without its budget, which is set on the row of money before each run. */
export function matrixOf(model: PortfolioModel): Matrix {
  const actions = model.costs.length;
  const pains = model.pains.filter(({ weight, shares }) => weight > 0 && shares.length > 0);
  // The largest is 1, so that the solver's tolerances mean the same for weights of any size.
  const scale = Math.max(...pains.map(({ weight }) => weight), Number.MIN_VALUE);
  const rows: { readonly terms: readonly Term[]; readonly high: number }[] = [];
  const moneyUnit = greatestUnit(model.costs);
  const moneyScale = Math.min(1, (largest * moneyUnit) / Math.max(1, ...model.costs));
  const costs = termsOf(model.costs.map((cost) => (cost / moneyUnit) * moneyScale));
  const moneyRow = costs.length > 0 ? rows.push({ terms: costs, high: Infinity }) - 1 : null;
  const efforts = termsOf(model.efforts);
  if (model.days !== null && efforts.length > 0) rows.push({ terms: efforts, high: model.days });
  for (const [from, to] of model.needs) {
    if (from !== to)
      rows.push({
        terms: [
          [from, 1],
          [to, -1],
        ],
        high: 0,
      });
  }
  for (const [one, other] of model.excludes) {
    if (one !== other)
      rows.push({
        terms: [
          [one, 1],
          [other, 1],
        ],
        high: 1,
      });
  }
  for (const [index, { shares }] of pains.entries()) {
    rows.push({
      terms: [[actions + index, 1], ...shares.map(([action, share]): Term => [action, -share])],
      high: 0,
    });
  }
  const musts = new Set(model.musts);
  const barred = new Set(model.barred);
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
    actions,
    objective: [...model.costs.map(() => 0), ...pains.map(({ weight }) => weight / scale)],
    low: [...model.costs.map((_, action) => (musts.has(action) ? 1 : 0)), ...pains.map(() => 0)],
    high: [...model.costs.map((_, action) => (barred.has(action) ? 0 : 1)), ...pains.map(() => 1)],
    rowHigh: rows.map(({ high }) => high),
    starts,
    columns: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
    values: rows.flatMap(({ terms }) => terms.map(([, value]) => value)),
    moneyRow,
    moneyUnit,
    moneyScale,
    scale,
  };
}

/** The upper end of the row of money for a budget: half a unit above, so that rounding neither lets in nor keeps out. */
export function moneyHigh({ moneyUnit, moneyScale }: Matrix, budget: number | null): number {
  return budget === null ? Infinity : (Math.floor(budget / moneyUnit) + 0.5) * moneyScale;
}

function termsOf(values: readonly number[]): readonly Term[] {
  return values.flatMap((value, column): readonly Term[] => (value === 0 ? [] : [[column, value]]));
}

function greatestUnit(costs: readonly number[]): number {
  let unit = 0;
  for (const cost of costs) {
    let [one, other] = [unit, cost];
    while (other !== 0) [one, other] = [other, one % other];
    unit = one;
  }
  return unit === 0 ? 1 : unit;
}
