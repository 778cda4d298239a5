import { Worker } from 'node:worker_threads';
import type { Computation } from '../../shared/contract/portfolio.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ComputationNews, ComputationStart } from './computation.ts';

/** Computations under way, each in a thread of its own. */
export interface PortfolioJobs {
  /** Has a thread ready: the solver takes longer to load than most sets take to be found. */
  readonly prepare: () => void;
  /** Resolves when the thread that waits for a computation is ready for it, or gone. */
  readonly prepared: () => Promise<void>;
  readonly start: (job: Id, start: ComputationStart) => void;
  /** Throws `not-found` for one that is not known, any more. */
  readonly look: (job: Id) => Computation;
  readonly stop: (job: Id) => Computation;
}

interface Job {
  /** Null: it has ended. */
  thread: Thread | null;
  readonly watch: NodeJS.Timeout;
  state: Computation;
  lookedAt: number;
}

/** A thread that computes one portfolio after another. */
interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  /** Null: it waits for one. */
  hear: { readonly news: (news: Partial<Computation>) => void; readonly end: () => void } | null;
}

/** More than this at a time are not for one person: the oldest is given up. */
const most = 2;

/** Ms after which a window that does not ask has gone, and after which a thread that waits is let go. */
const patience = 15_000;
const rest = 600_000;

const begun: Computation = { stage: 'choice', known: null, choice: null, frontier: null };

/** `workerFile`: the bundled `portfolio.worker.ts`. */
export function createPortfolioJobs(workerFile: string | URL, now = Date.now): PortfolioJobs {
  const jobs = new Map<Id, Job>();
  let spare: Thread | null = null;
  let letGo: NodeJS.Timeout | undefined;

  function begin(): Thread {
    const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 256 } });
    let setReady = (): void => undefined;
    const ready = new Promise<void>((resolve) => (setReady = resolve));
    const thread: Thread = { worker, ready, hear: null };
    worker.on('message', (news: ComputationNews) => {
      if (news === 'ready') setReady();
      else thread.hear?.news(news);
    });
    worker.on('error', (error) => {
      console.error('A portfolio could not be computed:', error);
    });
    worker.on('exit', () => {
      setReady();
      if (spare === thread) spare = null;
      thread.hear?.end();
    });
    worker.unref(); // it does not keep the host from ending
    return thread;
  }

  function keep(thread: Thread): void {
    if (spare !== null && spare !== thread) {
      void thread.worker.terminate();
      return;
    }
    spare = thread;
    clearTimeout(letGo);
    letGo = setTimeout(() => {
      void spare?.worker.terminate();
      spare = null;
    }, rest);
    letGo.unref();
  }

  function close(job: Job): Thread | null {
    const { thread, watch } = job;
    clearInterval(watch);
    job.thread = null;
    if (thread !== null) thread.hear = null;
    return thread;
  }

  /** Forgets a computation; one under way ends with its thread. Answers whether it was. */
  function end(id: Id): boolean {
    const job = jobs.get(id);
    jobs.delete(id);
    const thread = job === undefined ? null : close(job);
    void thread?.worker.terminate();
    return thread !== null;
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
    prepare: () => keep(spare ?? begin()),
    prepared: () => spare?.ready ?? Promise.resolve(),
    start: (id, start) => {
      giveUp();
      end(id);
      for (const oldest of [...jobs.keys()].slice(0, Math.max(0, jobs.size - most + 1))) end(oldest);
      const thread = spare ?? begin();
      spare = null;
      clearTimeout(letGo);
      const watch = setInterval(giveUp, patience);
      watch.unref();
      const job: Job = { thread, watch, state: begun, lookedAt: now() };
      jobs.set(id, job);
      thread.hear = {
        news: (news) => {
          job.state = { ...job.state, ...news };
          if (job.state.stage !== 'done') return;
          close(job);
          keep(thread);
        },
        end: () => {
          close(job);
          job.state = { ...job.state, stage: 'failed' };
        },
      };
      thread.worker.postMessage(start);
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
      // Whoever stops one is likely to begin another.
      if (end(id)) keep(spare ?? begin());
      return state;
    },
  };
}
