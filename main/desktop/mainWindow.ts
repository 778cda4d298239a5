import { BrowserWindow, nativeTheme, screen } from 'electron';
import { palette } from '../../shared/scene/palette.ts';
import { boundsFor, smallest } from './windowPlace.ts';
import type { WindowPlace } from './windowPlace.ts';

/** The one window, not yet shown and without a page. */
export function createMainWindow(parts: {
  readonly preload: string;
  readonly remembered: WindowPlace | null;
  readonly mayInspect: boolean;
}): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const workAreas = [main, ...others].map((display) => display.workArea);
  const window = new BrowserWindow({
    ...boundsFor(parts.remembered, workAreas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Praisepoint',
    show: false,
    backgroundColor: backgroundNow(),
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: parts.mayInspect,
    },
  });
  nativeTheme.on('updated', () => {
    if (window.isDestroyed()) return;
    window.setBackgroundColor(backgroundNow());
  });
  return window;
}

/** Shows it where it stood when it was last closed. */
export function showAsRemembered(window: BrowserWindow, remembered: WindowPlace | null): void {
  if (window.isDestroyed()) return;
  if (remembered?.maximised === true) window.maximize();
  if (remembered?.fullScreen === true) window.setFullScreen(true);
  window.show();
}

export function placeOf(window: BrowserWindow): WindowPlace {
  return {
    ...window.getNormalBounds(),
    maximised: window.isMaximized(),
    fullScreen: window.isFullScreen(),
  };
}

/** To the front, for a second start. One that is gone, since the library did not open or all is being closed, stays so. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** What is seen before the page has drawn: the colour that it will have. */
function backgroundNow(): string {
  return palette[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'].background;
}
