import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { fillIn } from './fillIn.ts';
import type { Language } from './languages.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'common';
    readonly resources: typeof en;
  }
}

/** All words of the program by language. A component asks with `useTranslation('home')`: `t('newProject')`. */
export const words = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans } as const;

// In place of i18next's own filling in and nesting; its plurals stay.
const format = {
  type: 'i18nFormat',
  parse: (text: string, values: Readonly<Record<string, unknown>>, language: string): string =>
    fillIn(text, values, language),
} as const;

/** Makes the words ready, before the first component asks for one. Everything is in the bundle: no waiting. */
export async function startI18n(language: Language): Promise<void> {
  await i18next
    .use(format)
    .use(initReactI18next)
    .init({
      resources: words,
      lng: language,
      fallbackLng: false,
      load: 'currentOnly',
      defaultNS: 'common',
      react: { useSuspense: false },
      initAsync: false,
    });
}

/** Every component that asked for words renders again, in `language`. */
export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}
