import type { DesktopDoor } from '../../shared/contract/channels.ts';
import type { Ask } from './ask.ts';
import type { Bridge } from './bridge.ts';
import { browserBridge } from './browser.ts';
import { desktopBridge } from './desktop.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload script; the browser has none. */
    readonly praisepoint?: DesktopDoor;
  }
}

/** The bridge to the host in which this page runs, which `ask` reaches. */
export function openBridge(ask: Ask): Bridge {
  const door = window.praisepoint;
  return door === undefined ? browserBridge(ask) : desktopBridge({ call: ask, onClosing: door.onClosing });
}
