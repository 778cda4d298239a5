import { useMemo } from 'react';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** How figures and days are written in the language of the program. */
export interface Formats {
  readonly figure: (value: number) => string;
  /** With its unit behind it; a percent sign stands close to the figure. */
  readonly withUnit: (value: number, unit: string) => string;
  /** Of milliseconds since 1970; days are kept in UTC. */
  readonly day: (at: number) => string;
  /** Where there is little room. */
  readonly shortDay: (at: number) => string;
  readonly month: (at: number) => string;
}

export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => {
    const locale = localeOf(language);
    const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    return {
      figure: (value) => figure.format(value),
      withUnit: (value, unit) => {
        const space = unit === '' || unit === '%' ? '' : '\u00a0';
        return `${figure.format(value)}${space}${unit}`;
      },
      day: (at) => days.format(at),
      shortDay: (at) => short.format(at),
      month: (at) => months.format(at),
    };
  }, [language]);
}

/** The beginning in UTC of the day that it is here. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}
