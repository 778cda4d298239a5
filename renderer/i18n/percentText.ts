import { localeOf } from './languages.ts';
import type { Language } from './languages.ts';

/** A share as percent, rounded down: what is not whole is never called whole. */
export function percentText(share: number, language: Language): string {
  const rounded = Math.floor(share * 1000 + 1e-9) / 1000;
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(
    rounded,
  );
}
