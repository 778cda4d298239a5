import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isAppUrl } from './appUrl.ts';

/** Whether a message comes from the main frame of this window, with our page in it; from nowhere else is it heard. */
export function isFromWindow(event: IpcMainEvent | IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame.parent === null &&
    frame.frameTreeNodeId === window.webContents.mainFrame.frameTreeNodeId &&
    isAppUrl(frame.url)
  );
}
