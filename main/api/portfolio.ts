import type { PortfolioJobs } from '../portfolio/jobs.ts';
import type { Handlers } from './handlers.ts';

/** What takes long is asked for, looked at and stopped: no request waits for it. */
export function portfolioHandlers(jobs: PortfolioJobs): Handlers<'portfolio'> {
  return {
    'portfolio.prepare': async () => {
      jobs.prepare();
      return {};
    },
    'portfolio.start': async ({ job, model, seconds }) => {
      jobs.start(job, { model, seconds });
      return {};
    },
    'portfolio.look': async ({ job }) => jobs.look(job),
    'portfolio.stop': async ({ job }) => jobs.stop(job),
  };
}
