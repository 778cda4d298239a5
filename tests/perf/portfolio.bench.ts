import { join } from 'node:path';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { root } from '../../scripts/root.ts';
import { createPortfolioJobs } from '../../main/portfolio/jobs.ts';
import type { PortfolioJobs } from '../../main/portfolio/jobs.ts';
import { clashOf } from '../../shared/analysis/portfolio/clashOf.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeModel } from '../fixtures/portfolio/largeModel.ts';

export const rowNames = ['portfolio-200', 'portfolio-200-unprepared'];

/**
 * The exact best set of 200 actions, from asking for it until the host knows it, gap 0: with the thread that the room
 * has made ready when it opened, and again from the start of a thread.
 */
const bench: Bench = async function* (isWanted) {
  const workerFile = join(root, 'dist/main/portfolio.worker.cjs');
  // A thread that makes itself ready keeps no process from ending; here that would be the end of the bench.
  const alive = setInterval(() => undefined, 1000);
  try {
    if (isWanted('portfolio-200')) {
      const jobs = createPortfolioJobs(workerFile);
      jobs.prepare();
      await jobs.prepared();
      yield rowOf('portfolio-200', 200, await timesOf(() => jobs));
    }
    if (isWanted('portfolio-200-unprepared')) {
      const times = await timesOf(() => createPortfolioJobs(workerFile));
      yield rowOf('portfolio-200-unprepared', 200, times);
    }
  } finally {
    clearInterval(alive);
  }
};

async function timesOf(jobsFor: () => PortfolioJobs): Promise<readonly number[]> {
  const { newId } = fixedContext();
  const times: number[] = [];
  for (let seed = 1; times.length < 10; seed += 1) {
    const model = largeModel(200, seed);
    if (clashOf(model) !== null) continue;
    const jobs = jobsFor();
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
    // What comes next does not begin while this room makes itself ready again.
    await jobs.prepared();
  }
  return times;
}

export default bench;
