import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Ask } from '../bridge/ask.ts';
import { openBridge } from '../bridge/openBridge.ts';
import { startI18n } from '../i18n/i18n.ts';
import { resolveLanguage } from '../i18n/languages.ts';
import { preferences, readPreferences } from '../state/preferences.ts';
import '../styles/tokens.css';
import '../styles/global.css';
import { showPalette } from '../styles/showPalette.ts';
import { App } from './App.tsx';

/** The composition root of the renderer. */
export async function showApp(root: HTMLElement, ask: Ask): Promise<void> {
  const bridge = openBridge(ask);
  showPalette();
  // Before anything is shown: a screen that changes its language or theme at once is a flash.
  await readPreferences(bridge);
  await startI18n(resolveLanguage(preferences.getState().language, navigator.languages));
  createRoot(root).render(
    <StrictMode>
      <App bridge={bridge} />
    </StrictMode>,
  );
}
