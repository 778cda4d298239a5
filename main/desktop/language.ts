import type { Preferences } from '../../shared/contract/channels.ts';

export type Language = Exclude<Preferences['language'], 'system'>;

/** The language that the person chose, else the first one of the system's that we have: as renderer/i18n decides. */
export function languageOf(chosen: Preferences['language'], systemLanguages: readonly string[]): Language {
  if (chosen !== 'system') return chosen;
  for (const tag of systemLanguages) {
    const [language, ...rest] = tag.toLowerCase().split('-');
    if (language === 'en') return 'en';
    if (language === 'zh') return isTraditional(rest) ? 'zh-Hant' : 'zh-Hans';
  }
  return 'en';
}

/** The script if the tag names one, else what is written in that place. */
function isTraditional(parts: readonly string[]): boolean {
  if (parts.includes('hant')) return true;
  if (parts.includes('hans')) return false;
  return ['tw', 'hk', 'mo'].some((place) => parts.includes(place));
}
