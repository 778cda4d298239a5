import { useMemo } from 'react';
import { parseMoney } from '../../../shared/figures/parseMoney.ts';
import { printMoney } from '../../../shared/figures/printMoney.ts';
import { currencyOf, minorDigits } from '../../../shared/model/currencies.ts';
import { localeOf } from '../../i18n/languages.ts';
import { parseNumber } from '../../i18n/parseNumber.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';

/** How figures of actions are written and read in this language and the currency of the project. */
export function useActionTexts() {
  const language = useLanguage();
  const currency = useProject(currencyOf);
  return useMemo(() => {
    const locale = localeOf(language);
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
    return {
      language,
      locale,
      number: (value: number) => number.format(value),
      percent: (share: number) => percent.format(share),
      signed: (value: number) => signed.format(value),
      money: (minor: number) => printMoney(minor, currency, language),
      readMoney: (text: string) => parseMoney(text, minorDigits(currency)),
      readAmount: (text: string) => {
        const value = parseNumber(text);
        return value === null || value < 0 ? null : value;
      },
      date: printDate,
      readDate: parseDate,
    };
  }, [language, currency]);
}

export type ActionTexts = ReturnType<typeof useActionTexts>;

/** The beginning of the person's day, as days are kept. */
export function todayOf(now: number): number {
  const day = new Date(now);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}

/** A day as it is both read and typed, in any language: 2026-12-24. */
export function printDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Midnight UTC of a day written 2026-12-24, 2026/12/24 or 2026.12.24; null where it is none. */
export function parseDate(text: string): number | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').trim());
  if (found === null) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const at = Date.UTC(year, month - 1, day);
  const isDay = new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === day;
  return isDay && at >= 0 ? at : null;
}
