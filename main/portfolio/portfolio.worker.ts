import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';
import type { Highs } from 'highs';
import { portfolioLimits } from '../../shared/contract/portfolio.ts';
import { bestWithin, frontierOf } from '../../shared/analysis/portfolio/bestPlans.ts';
import type { Found, Frontier, SolveWithin } from '../../shared/analysis/portfolio/bestPlans.ts';
import type { PortfolioModel } from '../../shared/analysis/portfolio/model.ts';
import type { ComputationNews, ComputationStart } from './computation.ts';
import { withSolver } from './solver.ts';
import { warmUpModel } from './warmUpModel.ts';

// The thread in which portfolios are computed, one after another. To call one off, its host ends the thread.

/** Bytes that the solver may take, and that it may keep, since it gives none back; ms between two pieces of news. */
const memory = 512 * 1024 * 1024;
const kept = 128 * 1024 * 1024;
const pause = 100;
/** Ms that are given to warming up. */
const warmUp = 1500;

if (parentPort === null) throw new Error('portfolio.worker.ts runs in a worker thread');
const host = parentPort;
const clock = (): number => performance.now();
let saidAt = -pause;

const say = (news: ComputationNews): void => {
  saidAt = clock();
  host.postMessage(news);
};
const sayNowAndThen = (news: () => ComputationNews): void => {
  if (clock() - saidAt >= pause) say(news());
};

let hasBegun = false;
let solver = loadHighs();
host.on('message', (start: ComputationStart) => {
  hasBegun = true;
  // What is rejected here ends the thread, and its host hears of it.
  void solver.then((highs) => {
    compute(highs, start);
    if (highs.memoryBytes > kept) solver = loadHighs();
  });
});
void solver.then((highs) => {
  // The solver's code is compiled as it is used, which takes longer than a set takes to be found after that.
  setImmediate(() => {
    const deadline = clock() + warmUp;
    const course = { clock, deadline: () => deadline, memory };
    if (!hasBegun) withSolver(highs, warmUpModel, course, (solve) => solve(warmUpModel.budget));
    say('ready');
  });
});

function compute(highs: Highs, { model, seconds }: ComputationStart): void {
  let deadline = clock() + seconds * 1000;
  saidAt = -pause;
  const onProgress = (known: { readonly effect: number; readonly bound: number }): void => {
    if (Number.isFinite(known.effect)) sayNowAndThen(() => ({ known }));
  };
  withSolver(highs, model, { clock, deadline: () => deadline, memory, onProgress }, (solve) => {
    const first = solve(model.budget);
    sayChoice(first);
    // Another set may do as much for less.
    const cheapest = bestWithin(model, solve, first);
    if (cheapest !== first) sayChoice(cheapest);
    deadline = clock() + seconds * 1000;
    say({ stage: 'done', frontier: told(followFrontier(model, solve)), known: null });
  });
}

function sayChoice({ plan, bound, isProved }: Found): void {
  const choice = { actions: plan === null ? null : [...plan.actions], bound, isProved };
  say({ stage: 'frontier', choice, known: null });
}

function followFrontier(model: PortfolioModel, solve: SolveWithin): Frontier {
  const steps = frontierOf(model, solve);
  for (;;) {
    const step = steps.next();
    if (step.done === true || step.value.plans.length >= portfolioLimits.plans) return step.value;
    sayNowAndThen(() => ({ frontier: told(step.value) }));
  }
}

function told({ plans, isComplete, settled }: Frontier) {
  return {
    plans: plans.map(({ actions }) => [...actions]),
    count: plans.length,
    isComplete,
    settled: Math.min(1, settled),
  };
}
