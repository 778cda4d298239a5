import type { Highs, Model, ModelData } from 'highs';
import { leanPlan } from '../../shared/analysis/portfolio/leanPlan.ts';
import type { Found, SolveWithin } from '../../shared/analysis/portfolio/bestPlans.ts';
import { matrixOf, moneyHigh } from '../../shared/analysis/portfolio/matrix.ts';
import type { Matrix } from '../../shared/analysis/portfolio/matrix.ts';
import { areTooManyDays, planOf, withNeeds } from '../../shared/analysis/portfolio/model.ts';
import type { Plan, PortfolioModel } from '../../shared/analysis/portfolio/model.ts';

export interface SolverCourse {
  /** Milliseconds since any start, of a clock that does not go back. */
  readonly clock: () => number;
  /** By that clock; no run goes on after it. */
  readonly deadline: () => number;
  /** The bytes that the solver's memory may grow to; more ends a run as its time does. */
  readonly memory: number;
  /** What is known while a run is under way. */
  readonly onProgress?: (known: { readonly effect: number; readonly bound: number }) => void;
}

/**
 * Runs `work` with the solver of a model, and frees its memory after. The program is kept between the runs; only the
 * budget changes.
 */
export function withSolver<Result>(
  highs: Highs,
  model: PortfolioModel,
  course: SolverCourse,
  work: (solve: SolveWithin) => Result,
): Result {
  // HiGHS knows no program without columns.
  if (model.costs.length === 0) {
    return work(() => ({ plan: planOf(model, []), bound: 0, isProved: true }));
  }
  const matrix = matrixOf(model);
  const program = highs.createModel(dataOf(highs, matrix));
  try {
    program.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 1e-9,
      // A third of the time of 200 actions went into beginning again.
      mip_allow_restart: false,
    });
    return work((budget) => solveWithin(highs, program, matrix, model, budget, course));
  } finally {
    program.dispose();
  }
}

function dataOf(highs: Highs, matrix: Matrix): ModelData {
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols: matrix.objective.length,
    numRows: matrix.rowHigh.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: matrix.objective,
    colLower: matrix.low,
    colUpper: matrix.high,
    rowLower: matrix.rowHigh.map(() => -Infinity),
    rowUpper: matrix.rowHigh,
    matrix: {
      format: 'csr',
      numCols: matrix.objective.length,
      numRows: matrix.rowHigh.length,
      starts: matrix.starts,
      indices: matrix.columns,
      values: matrix.values,
    },
    integrality: matrix.objective.map((_, column) => (column < matrix.actions ? integer : continuous)),
  };
}

function solveWithin(
  highs: Highs,
  program: Model,
  matrix: Matrix,
  model: PortfolioModel,
  budget: number | null,
  course: SolverCourse,
): Found {
  if (matrix.moneyRow !== null) {
    program.changeRowBounds(matrix.moneyRow, -Infinity, moneyHigh(matrix, budget));
  }
  const own = matrix.rowHigh.length;
  let rows = own;
  try {
    for (;;) {
      const found = runOnce(highs, program, matrix, model, budget, course);
      const { plan } = found;
      if (found.isWrong === true) {
        // Seen: a program that has a solution was said to have none.
        if (program.options.get('presolve') === 'off') return found;
        program.options.set('presolve', 'off');
        continue;
      }
      if (plan === null || isAllowed(model, plan, budget)) return found;
      // What the solver takes for 0 and for 1 is a millionth off, which of a large sum may be more than is left. Tighter
      // tolerances would make it take what is possible for impossible; a row that keeps this set out does not.
      const cover = coverOf(model, plan, budget);
      program.addRow(-Infinity, cover.length - 1, { indices: [...cover], values: cover.map(() => 1) });
      rows += 1;
    }
  } finally {
    program.options.set('presolve', 'choose');
    if (rows > own) program.deleteRows({ kind: 'range', from: own, to: rows - 1 });
  }
}

/** Few of a plan's actions that are too many already, alone: with any others they cost or take no less. */
function coverOf(model: PortfolioModel, plan: Plan, budget: number | null): readonly number[] {
  const isTooDear = budget !== null && plan.cost > budget;
  if (!isTooDear && !areTooManyDays(plan.effort, model.days)) throw new Error('the solver broke a limit');
  const figures = isTooDear ? model.costs : model.efforts;
  const heaviest = plan.actions.toSorted((one, other) => (figures[other] ?? 0) - (figures[one] ?? 0));
  let sum = 0;
  const end = heaviest.findIndex((action) => {
    sum += figures[action] ?? 0;
    return isTooDear ? sum > budget : areTooManyDays(sum, model.days);
  });
  return end < 0 ? heaviest : heaviest.slice(0, end + 1);
}

function runOnce(
  highs: Highs,
  program: Model,
  matrix: Matrix,
  model: PortfolioModel,
  budget: number | null,
  { clock, deadline, memory, onProgress }: SolverCourse,
): Found & { readonly isWrong?: boolean } {
  const { modelStatus, callbackType } = highs.constants;
  let bound = model.pains.reduce((sum, { weight }) => sum + weight, 0);
  const nothing = (): Found => ({ plan: null, bound, isProved: false });
  const left = deadline() - clock();
  if (left <= 0) return nothing();
  program.zeroAllClocks();
  program.options.set('time_limit', Math.min(left / 1000, 1e6)); // it takes no Infinity
  const { modelStatus: status } = program.run({
    [callbackType.mipInterrupt]: (event) => {
      const { mip_primal_bound: effect, mip_dual_bound: best } = event.data;
      if (onProgress !== undefined && effect !== undefined && best !== undefined) {
        onProgress({ effect: effect * matrix.scale, bound: best * matrix.scale });
      }
      // HiGHS looks at its own clock between longer pieces of work.
      if (highs.memoryBytes > memory || clock() > deadline()) event.interrupt();
      return undefined;
    },
  });
  if (status === modelStatus.infeasible) {
    // The must-haves with what they need are the smallest set: where they are allowed, the solver is wrong.
    const least = planOf(model, withNeeds(model, model.musts));
    return isAllowed(model, least, budget)
      ? { plan: least, bound, isProved: false, isWrong: true }
      : { plan: null, bound: 0, isProved: true };
  }
  bound = Math.min(bound, (program.info.get('mip_dual_bound') as number) * matrix.scale);
  const chosen = chosenOf(program, matrix);
  if (chosen === null) return nothing();
  const plan = leanPlan(model, chosen);
  return { plan, bound: Math.max(bound, plan.effect), isProved: status === modelStatus.optimal };
}

function chosenOf(program: Model, { actions }: Matrix): readonly number[] | null {
  if (program.info.get('primal_solution_status') !== 2) return null;
  const values = program.getSolution().colValue;
  return Array.from({ length: actions }, (_, action) => action).filter(
    (action) => (values[action] ?? 0) > 0.5,
  );
}

function isAllowed(model: PortfolioModel, plan: Plan, budget: number | null): boolean {
  const chosen = new Set(plan.actions);
  return (
    (budget === null || plan.cost <= budget) &&
    !areTooManyDays(plan.effort, model.days) &&
    model.musts.every((action) => chosen.has(action)) &&
    model.barred.every((action) => !chosen.has(action)) &&
    model.needs.every(([from, to]) => !chosen.has(from) || chosen.has(to)) &&
    model.excludes.every(([one, other]) => one === other || !chosen.has(one) || !chosen.has(other))
  );
}
