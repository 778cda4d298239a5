import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import { portfolioLimits } from '../../shared/contract/portfolio.ts';
import { bestWithin, frontierOf } from '../../shared/analysis/portfolio/bestPlans.ts';
import type { Found, Frontier, SolveWithin } from '../../shared/analysis/portfolio/bestPlans.ts';
import type { ComputationNews, ComputationStart } from './computation.ts';
import { withSolver } from './solver.ts';

// The thread in which a portfolio is computed. It computes one and ends; to call it off, its host ends it.

/** Bytes that the solver may take, ms between two pieces of news. */
const memory = 512 * 1024 * 1024;
const pause = 100;

if (parentPort === null) throw new Error('portfolio.worker.ts runs in a worker thread');
const host = parentPort;
const { model, seconds } = workerData as ComputationStart;
const clock = (): number => performance.now();
let saidAt = -pause;

const say = (news: ComputationNews): void => {
  saidAt = clock();
  host.postMessage(news);
};
const sayNowAndThen = (news: () => ComputationNews): void => {
  if (clock() - saidAt >= pause) say(news());
};

// What is rejected here ends the thread, and its host hears of it.
void loadHighs().then((highs) => {
  let deadline = clock() + seconds * 1000;
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
    say({ stage: 'done', frontier: told(followFrontier(solve)), known: null });
  });
});

function sayChoice({ plan, bound, isProved }: Found): void {
  const choice = { actions: plan === null ? null : [...plan.actions], bound, isProved };
  say({ stage: 'frontier', choice, known: null });
}

function followFrontier(solve: SolveWithin): Frontier {
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
