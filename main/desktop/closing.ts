import { dialog, ipcMain } from 'electron';
import type { BrowserWindow, IpcMainEvent } from 'electron';
import { isFromWindow } from './isFromWindow.ts';
import type { Words } from './words.ts';

/** How long a page may take to say that it heard the question. Its answer may take as long as the person does. */
const hearingMs = 3_000;

export interface Closing {
  /** The page has nothing (more) to store, or the person closes all the same. */
  readonly allow: () => void;
  /** Closes because the program was asked to stop. Nobody may be there: a page that does not hear is not waited for. */
  readonly insist: () => void;
}

/**
 * Holds the window's closing back until the page allows it. A page that never asked to be asked, or that has
 * crashed, holds nothing back; about one that hangs, the person decides.
 */
export function guardClosing(window: BrowserWindow, words: () => Words): Closing {
  const contents = window.webContents;
  let isGuarded = false;
  let isAllowed = false;
  let isInsisted = false;
  let isAsking = false;
  let hearing: NodeJS.Timeout | undefined;

  const close = (): void => {
    isAllowed = true;
    if (!window.isDestroyed()) window.destroy(); // without `close`: there is nobody left to ask
  };
  const heard = (): void => clearTimeout(hearing);

  /** One question at a time: while the person is asked already, a second one is answered with no. */
  const isToClose = async (message: string, otherwise: string): Promise<boolean> => {
    if (isAsking) return false;
    isAsking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail: words().storedSoFar,
      buttons: [otherwise, words().closeAnyway],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    isAsking = false;
    return response === 1;
  };
  const waitOrClose = async (): Promise<void> => {
    if (isInsisted || (await isToClose(words().hangs, words().wait))) close();
  };

  const openAgainOrClose = async (): Promise<void> => {
    if (isInsisted || (await isToClose(words().crashed, words().openAgain))) close();
    else if (!window.isDestroyed()) contents.reload();
  };

  window.on('close', (event) => {
    if (isAllowed || !isGuarded || contents.isCrashed()) return;
    event.preventDefault();
    contents.send('praisepoint:closing');
    clearTimeout(hearing);
    hearing = setTimeout(() => void waitOrClose(), hearingMs);
  });
  window.once('closed', () => {
    heard();
    ipcMain.removeListener('praisepoint:guards', guards);
    ipcMain.removeListener('praisepoint:heard', hears);
  });
  contents.on('unresponsive', () => void waitOrClose());
  contents.on('render-process-gone', (_event, { reason }) => {
    heard();
    isGuarded = false;
    if (reason === 'clean-exit' || isAllowed) return;
    void openAgainOrClose();
  });
  // A page that is loaded anew has to ask anew.
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) isGuarded = false;
  });

  const guards = (event: IpcMainEvent): void => {
    if (isFromWindow(event, window)) isGuarded = true;
  };
  const hears = (event: IpcMainEvent): void => {
    if (isFromWindow(event, window)) heard();
  };
  ipcMain.on('praisepoint:guards', guards);
  ipcMain.on('praisepoint:heard', hears);

  return {
    allow: () => {
      isAllowed = true;
      window.close();
    },
    insist: () => {
      isInsisted = true;
      if (!window.isDestroyed()) window.close();
    },
  };
}
