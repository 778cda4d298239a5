import { useTranslation } from 'react-i18next';
import { languages } from './languages.ts';
import type { Language } from './languages.ts';

/** The language that the program speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languages.find((language) => language === i18n.resolvedLanguage) ?? 'en';
}
