import type { Language } from '../../i18n/languages.ts';

/** What the window of a project can do beside its commands. */
export interface WindowWays {
  readonly goHome: () => void;
  readonly importMaps: () => void;
  readonly exportSvg: () => void;
  readonly toggle: (part: 'outline' | 'panel') => void;
  readonly switchTheme: () => void;
  readonly chooseLanguage: (language: Language) => void;
}
