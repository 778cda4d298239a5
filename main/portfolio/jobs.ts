import { Worker } from 'node:worker_threads';
import type { Computation } from '../../shared/contract/portfolio.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ComputationNews, ComputationStart } from './computation.ts';

/** Computations under way, each in a thread of its own. */
export interface PortfolioJobs {
  readonly start: (job: Id, start: ComputationStart) => void;
  /** Throws `not-found` for one that is not known, any more. */
  readonly look: (job: Id) => Computation;
  readonly stop: (job: Id) => Computation;
}

interface Job {
  readonly worker: Worker;
  state: Computation;
  lookedAt: number;
}

/** More than this at a time are not for one person: the oldest is given up. */
const most = 2;

/** Ms after which a window that does not ask has gone. */
const patience = 15_000;

const begun: Computation = { stage: 'choice', known: null, choice: null, frontier: null };

/** `workerFile`: the bundled `portfolio.worker.ts`. */
export function createPortfolioJobs(workerFile: string | URL, now = Date.now): PortfolioJobs {
  const jobs = new Map<Id, Job>();

  function end(id: Id): void {
    void jobs.get(id)?.worker.terminate();
    jobs.delete(id);
  }

  function found(id: Id): Job {
    const job = jobs.get(id);
    if (job === undefined) throw new PraisepointError('not-found');
    job.lookedAt = now();
    return job;
  }

  function giveUp(): void {
    for (const [id, { lookedAt }] of jobs) if (now() - lookedAt > patience) end(id);
  }

  return {
    start: (id, start) => {
      giveUp();
      end(id);
      for (const oldest of [...jobs.keys()].slice(0, Math.max(0, jobs.size - most + 1))) end(oldest);
      const worker = new Worker(workerFile, {
        workerData: start satisfies ComputationStart,
        resourceLimits: { maxOldGenerationSizeMb: 256 },
      });
      const job: Job = { worker, state: begun, lookedAt: now() };
      jobs.set(id, job);
      const watch = setInterval(giveUp, patience);
      worker.on('message', (news: ComputationNews) => {
        job.state = { ...job.state, ...news };
      });
      const fail = (): void => {
        if (job.state.stage !== 'done') job.state = { ...job.state, stage: 'failed' };
      };
      worker.on('error', (error) => {
        console.error('A portfolio could not be computed:', error);
        fail();
      });
      worker.on('exit', () => {
        clearInterval(watch);
        fail();
      });
      // Neither keeps the host from ending.
      worker.unref();
      watch.unref();
    },
    look: (id) => {
      const { state } = found(id);
      // Thousands of plans do not travel at each look.
      return state.stage === 'done' || state.frontier === null
        ? state
        : { ...state, frontier: { ...state.frontier, plans: [] } };
    },
    stop: (id) => {
      const { state } = found(id);
      end(id);
      return state;
    },
  };
}
