import { minorDigits } from '../model/currencies.ts';
import type { WrittenLanguage } from '../model/writtenLanguage.ts';

/** An amount of minor units as a language writes it: "US$12.50"; without digits behind the point where they are 0. */
export function printMoney(minor: number, currency: string, language: WrittenLanguage): string {
  const digits = minorDigits(currency);
  const isWhole = minor % 10 ** digits === 0;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}
