import { join } from 'node:path';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { root } from '../../scripts/root.ts';
import { createPortfolioJobs } from '../../main/portfolio/jobs.ts';
import { clashOf } from '../../shared/analysis/portfolio/clashOf.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeModel } from '../fixtures/portfolio/largeModel.ts';

export const rowNames = ['portfolio-200'];

/** The exact best set of 200 actions, from the start of the thread until the host knows it, gap 0. */
const bench: Bench = async function* () {
  const jobs = createPortfolioJobs(join(root, 'dist/main/portfolio.worker.cjs'));
  const { newId } = fixedContext();
  const times: number[] = [];
  for (let seed = 1; times.length < 10; seed += 1) {
    const model = largeModel(200, seed);
    if (clashOf(model) !== null) continue;
    const job = newId();
    const begin = performance.now();
    jobs.start(job, { model, seconds: 30 });
    for (;;) {
      const { choice, stage } = jobs.look(job);
      if (choice !== null) {
        times.push(performance.now() - begin);
        if (!choice.isProved) throw new Error('the best set was not proved');
        break;
      }
      if (stage === 'failed') throw new Error('the portfolio could not be computed');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    jobs.stop(job);
  }
  yield rowOf('portfolio-200', 200, times);
};

export default bench;
