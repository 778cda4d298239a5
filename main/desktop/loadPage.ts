import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Report } from '../api/dispatch.ts';
import { tellError } from '../api/tellError.ts';
import { pageUrl } from './appUrl.ts';
import { placeOf, showAsRemembered } from './mainWindow.ts';
import type { WindowPlace } from './windowPlace.ts';

export interface LoadedPage {
  /** Where the window was when it closed, and the exit code: 1 where the page could not be loaded. */
  readonly closed: Promise<{ readonly place: WindowPlace; readonly code: number }>;
  /** Shows the window as soon as the page has drawn something. */
  readonly show: () => void;
  /** Takes the window away and asks nobody: there is nothing that the page could show. */
  readonly destroy: () => void;
}

/** Loads our page into the window, and tells when that is closed. */
export function loadPage(
  window: BrowserWindow,
  { remembered, report }: { readonly remembered: WindowPlace | null; readonly report: Report },
): LoadedPage {
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  let code = 0;
  let isClosing = false;
  window.on('close', () => {
    isClosing = true;
  });
  const closed = closedWith(window);
  window.loadURL(pageUrl).catch((error: unknown) => {
    // Closed, or asked to load again, while it was loading.
    if (isClosing || (error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED')) return;
    report(`The page could not be loaded: ${tellError(error)}`);
    code = 1;
    window.destroy();
  });
  return {
    closed: closed.then((place) => ({ place, code })),
    show: () => void drawn.then(() => showAsRemembered(window, remembered)),
    destroy: () => {
      isClosing = true;
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** Where the window was when it closed. Electron is not to end the program then: we do, when all is stored. */
function closedWith(window: BrowserWindow): Promise<WindowPlace> {
  app.on('window-all-closed', () => undefined);
  app.on('will-quit', (event) => event.preventDefault());
  return new Promise((resolve) => {
    let place = placeOf(window);
    window.on('close', () => {
      place = placeOf(window);
    });
    window.once('closed', () => resolve(place));
  });
}
