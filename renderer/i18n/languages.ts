import type { Preferences } from '../../shared/contract/channels.ts';

/** What the program speaks; the code is also the `lang` of the page. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself: the same in every language, so that a lost person finds their own. */
export const languageNames = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
} as const satisfies Record<Language, string>;

/** The language to speak: the one chosen, else the first of the system's that we have, else English. */
export function resolveLanguage(
  chosen: Preferences['language'],
  systemLanguages: readonly string[],
): Language {
  if (chosen !== 'system') return chosen;
  for (const tag of systemLanguages) {
    const language = languageOf(tag);
    if (language !== null) return language;
  }
  return 'en';
}

function languageOf(tag: string): Language | null {
  const [primary, ...rest] = tag.toLowerCase().split('-');
  if (primary === 'en') return 'en';
  if (primary !== 'zh') return null;
  if (rest.includes('hans')) return 'zh-Hans';
  const isTraditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
  return isTraditional ? 'zh-Hant' : 'zh-Hans';
}

// Script alone is enough for our words; libraries that carry words of their own (react-aria) know regions.
const regions = { en: 'en-US', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' } as const;

/** The language with a region, for Intl and for libraries that bring words of their own. */
export function localeOf(language: Language): string {
  return regions[language];
}
