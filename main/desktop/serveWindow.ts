import type { BrowserWindow } from 'electron';
import type { Preferences, Response } from '../../shared/contract/channels.ts';
import type { Report } from '../api/dispatch.ts';
import { createRouter } from '../api/router.ts';
import type { LibraryClient } from '../library/client.ts';
import { createPortfolioJobs } from '../portfolio/jobs.ts';
import { answerWindow } from './answerWindow.ts';
import { filesOf } from './files.ts';
import type { Words } from './words.ts';

export interface Services {
  /** Waits for what the page has asked, then closes the library. */
  readonly close: () => Promise<void>;
}

/**
 * Answers the window's page from now on, as soon as the library is open, and follows what the person chose. Rejects
 * where the library cannot be opened.
 */
export async function serveWindow(
  window: BrowserWindow,
  parts: {
    readonly opening: Promise<LibraryClient>;
    readonly portfolioWorker: string;
    readonly describe: Omit<Response<'host.describe'>, 'host' | 'readOnly'>;
    readonly words: () => Words;
    readonly follow: (preferences: Preferences) => void;
    readonly allowClosing: () => void;
    readonly report: Report;
  },
): Promise<Services> {
  const { opening, portfolioWorker, describe, words, follow, allowClosing, report } = parts;
  const routing = opening.then((library) =>
    createRouter({
      library,
      portfolios: createPortfolioJobs(portfolioWorker),
      describe: { ...describe, host: 'desktop', readOnly: library.readOnly },
      report,
      preferencesChanged: follow,
    }),
  );
  routing.catch(() => undefined); // told below
  const files = filesOf(window, words, {
    call: (name, request) => opening.then((library) => library.call(name, request)),
  });
  window.webContents.on('did-navigate', files.forget);
  answerWindow(window, {
    router: { answer: async (channel, request) => (await routing).answer(channel, request) },
    files,
    allowClosing,
    report,
  });
  const library = await opening;
  const router = await routing;
  follow(await library.call('preferences.read', {}));
  return {
    close: async () => {
      await router.settled();
      await library.close();
    },
  };
}
