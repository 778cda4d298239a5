import type { Highs, Model, ModelData } from 'highs';
import { leanPlan } from '../../shared/analysis/portfolio/leanPlan.ts';
import type { Found, SolveWithin } from '../../shared/analysis/portfolio/bestPlans.ts';
import { matrixOf, moneyHigh } from '../../shared/analysis/portfolio/matrix.ts';
import type { Matrix } from '../../shared/analysis/portfolio/matrix.ts';
import { areTooManyDays, planOf } from '../../shared/analysis/portfolio/model.ts';
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

/** The smallest tolerance but one that HiGHS takes; it makes it slow. */
const tight = 1e-9;

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
  const { clock, deadline, memory, onProgress } = course;
  const { modelStatus, callbackType } = highs.constants;
  if (matrix.moneyRow !== null) {
    program.changeRowBounds(matrix.moneyRow, -Infinity, moneyHigh(matrix, budget));
  }
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
  if (status === modelStatus.infeasible) return { plan: null, bound: 0, isProved: true };
  bound = Math.min(bound, (program.info.get('mip_dual_bound') as number) * matrix.scale);
  const chosen = chosenOf(program, matrix);
  if (chosen === null) return nothing();
  const plan = leanPlan(model, chosen);
  if (!isAllowed(model, plan, budget)) {
    // What it takes for 0 and for 1 is a millionth off at first, which of a large sum may be more than is left.
    if (program.options.get('mip_feasibility_tolerance') === tight) {
      throw new Error('the solver broke a limit of the model');
    }
    program.options.set({ mip_feasibility_tolerance: tight, primal_feasibility_tolerance: tight });
    return solveWithin(highs, program, matrix, model, budget, course);
  }
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
