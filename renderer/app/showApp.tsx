import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Ask } from '../bridge/ask.ts';
import { openBridge } from '../bridge/openBridge.ts';
import { startI18n } from '../i18n/i18n.ts';
import { resolveLanguage } from '../i18n/languages.ts';
import { preferences, readPreferences } from '../state/preferences.ts';
import { showPalette } from '../styles/showPalette.ts';
import { readFirstProjects } from '../state/firstProjects.ts';
import type { FirstProjects } from '../state/firstProjects.ts';
import { App } from './App.tsx';
import { loadProjectScreen } from './OpenProject.tsx';
import { readRoute } from './route.ts';

/** For how long home waits with its frame for what will stand in it, in ms: less than a flash of an empty one. */
const patience = 150;

/** The composition root of the renderer. */
export async function showApp(root: HTMLElement, ask: Ask): Promise<void> {
  const bridge = openBridge(ask);
  showPalette();
  const isHome = readRoute(window.location.hash).place === 'home';
  const reading = isHome ? readFirstProjects(bridge, patience) : null;
  const loading = isHome ? null : loadProjectScreen().catch(() => undefined); // told where it is shown
  // Before anything is shown: a screen that changes its language or theme at once is a flash.
  await readPreferences(bridge);
  await startI18n(resolveLanguage(preferences.getState().language, navigator.languages));
  await loading;
  let first = await reading;
  const takeFirst = (): FirstProjects | null => {
    const taken = first;
    first = null;
    return taken;
  };
  createRoot(root).render(
    <StrictMode>
      <App bridge={bridge} takeFirst={takeFirst} />
    </StrictMode>,
  );
}
