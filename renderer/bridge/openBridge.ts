import type { DesktopDoor } from '../../shared/contract/channels.ts';
import type { Bridge } from './bridge.ts';
import { browserBridge } from './browser.ts';
import { desktopBridge } from './desktop.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload script; the browser has none. */
    readonly praisepoint?: DesktopDoor;
  }
}

/** The bridge to the host in which this page runs. */
export function openBridge(): Bridge {
  return window.praisepoint === undefined ? browserBridge() : desktopBridge(window.praisepoint);
}
