import { ipcMain } from 'electron';
import type { BrowserWindow } from 'electron';
import { desktopChannels } from '../../shared/contract/channels.ts';
import { createDispatch } from '../api/dispatch.ts';
import type { Report } from '../api/dispatch.ts';
import type { Router } from '../api/router.ts';
import type { Files } from './files.ts';
import { openLink } from './openLink.ts';
import { isFromWindow } from './isFromWindow.ts';

/** Answers the calls of the window's own page: the channels of the router, and those of the desktop alone. */
export function answerWindow(
  window: BrowserWindow,
  parts: {
    readonly router: Pick<Router, 'answer'>;
    readonly files: Files;
    readonly allowClosing: () => void;
    readonly report: Report;
  },
): void {
  const { router, files, allowClosing, report } = parts;
  const dispatch = createDispatch(
    desktopChannels,
    {
      'files.choose': ({ kind }) => files.choose(kind),
      'files.read': (request) => files.read(request),
      'files.save': (request) => files.save(request),
      'files.saveProject': (request) => files.saveProject(request),
      'links.open': async ({ url }) => {
        await openLink(url);
        return {};
      },
      'window.close': async () => {
        allowClosing();
        return {};
      },
    },
    report,
  );
  ipcMain.handle('praisepoint:call', (event, channel: unknown, request: unknown) => {
    if (!isFromWindow(event, window)) {
      report('A call from another page was refused.');
      throw new Error('refused');
    }
    const isOfDesktop = typeof channel === 'string' && Object.hasOwn(desktopChannels, channel);
    return isOfDesktop ? dispatch(channel, request) : router.answer(channel, request);
  });
}
