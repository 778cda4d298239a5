import { useEffect } from 'react';
import { speak } from '../i18n/i18n.ts';
import { resolveLanguage } from '../i18n/languages.ts';
import { usePreferences } from '../state/preferences.ts';
import { showHanFace } from '../styles/hanFace.ts';

/** Keeps the page as the person prefers it: language, the face of its script, theme. */
export function useShownPreferences(): void {
  const theme = usePreferences((state) => state.theme);
  const chosen = usePreferences((state) => state.language);
  const language = resolveLanguage(chosen, navigator.languages);

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  useEffect(() => {
    document.documentElement.lang = language;
    showHanFace(language);
    void speak(language);
  }, [language]);
}
