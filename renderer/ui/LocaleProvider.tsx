import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

interface LocaleProviderProps {
  /** With a region: `zh-TW`. */
  readonly locale: string;
  readonly children: ReactNode;
}

/** The language of the words and formats that react-aria brings: "3 of 10 selected", the digits of a number field. */
export function LocaleProvider({ locale, children }: LocaleProviderProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
