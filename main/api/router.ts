import { channels } from '../../shared/contract/channels.ts';
import type { Preferences, Response } from '../../shared/contract/channels.ts';
import { createDispatch } from './dispatch.ts';
import type { Dispatch, Report } from './dispatch.ts';
import { historyHandlers } from './history.ts';
import { hostHandlers } from './host.ts';
import type { LibraryClient } from '../library/client.ts';
import { pictureHandlers } from './pictures.ts';
import { projectFileHandlers } from './projectFiles.ts';
import { portfolioHandlers } from './portfolio.ts';
import type { PortfolioJobs } from '../portfolio/jobs.ts';
import { preferencesHandlers } from './preferences.ts';
import { projectHandlers } from './projects.ts';
import { searchHandlers } from './search.ts';
import { shelfHandlers } from './shelf.ts';

export interface Router {
  readonly answer: Dispatch;
  /** Resolves when no request is under way any more. */
  readonly settled: () => Promise<void>;
}

/** Channels → services, the same in both hosts. Who may call is for the host to know. */
export function createRouter(parts: {
  readonly library: Pick<LibraryClient, 'call'>;
  readonly portfolios: PortfolioJobs;
  readonly describe: Response<'host.describe'>;
  readonly report: Report;
  readonly preferencesChanged?: (preferences: Preferences) => void;
}): Router {
  const { library, portfolios, describe, report, preferencesChanged = () => undefined } = parts;
  const dispatch = createDispatch(
    channels,
    {
      ...hostHandlers(describe),
      ...preferencesHandlers(library, preferencesChanged),
      ...pictureHandlers(library),
      ...projectHandlers(library),
      ...searchHandlers(library),
      ...shelfHandlers(library),
      ...historyHandlers(library),
      ...projectFileHandlers(library),
      ...portfolioHandlers(portfolios),
    },
    report,
  );
  const underWay = new Set<Promise<unknown>>();
  return {
    answer: (name, request) => {
      const answer = dispatch(name, request);
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
