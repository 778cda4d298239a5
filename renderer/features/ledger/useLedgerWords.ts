import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  LedgerFigure,
  LedgerPart,
  LedgerRow,
  LedgerUnit,
} from '../../../shared/analysis/ledger/figure.ts';
import { printMoney } from '../../../shared/figures/printMoney.ts';
import { printValence } from '../../../shared/figures/printValence.ts';
import { currencyOf } from '../../../shared/model/currencies.ts';
import { localeOf } from '../../i18n/languages.ts';
import { percentText } from '../../i18n/percentText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';

export interface LedgerWords {
  readonly print: (value: number, unit: LedgerUnit) => string;
  readonly printFigure: (figure: LedgerFigure) => string;
  /** A day, of milliseconds since 1970. */
  readonly day: (at: number) => string;
  /** The arithmetic of a row; empty where it is made of nothing else. */
  readonly arithmetic: (row: LedgerRow) => string;
}

/** How the ledger writes numbers, and what they are made of. */
export function useLedgerWords(): LedgerWords {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const currency = useProject(currencyOf);
  return useMemo(() => {
    const locale = localeOf(language);
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const print = (value: number, unit: LedgerUnit): string => {
      switch (unit.of) {
        case 'money':
          return printMoney(value, currency, language);
        case 'share':
          return percentText(value, language);
        case 'percent':
          return `${number.format(value)}%`;
        case 'valence':
          return printValence(value);
        case 'own':
          return `${number.format(value)}${unit.unit === '' || unit.unit === '%' ? '' : '\u00a0'}${unit.unit}`;
        default:
          return number.format(value);
      }
    };
    const part = ({ word, value, unit }: LedgerPart): string =>
      t(`part-${word}`, { value: print(value, unit), count: value });
    const arithmetic = ({ way, parts = [] }: LedgerRow): string => {
      const [first = '', second = '', third = ''] = parts.map(part);
      switch (way) {
        case 'product':
          return parts.map(part).join(' × ');
        case 'cost':
          return `${first} + ${second} × ${third}`;
        case 'balance':
          return `(${first} − ${second}) ÷ ${third} × 100`;
        case 'quotient':
          return `${first} ÷ ${second}`;
        default:
          return parts.map(part).join(' · ');
      }
    };
    return {
      print,
      printFigure: ({ value, unit, way }) => {
        if (value === null) return '–';
        // What changed says in which direction.
        return way === 'change' && value > 0
          ? `+${print(value, unit)}`
          : print(value, unit).replace(/^-/, '−');
      },
      day: (at) => days.format(at),
      arithmetic,
    };
  }, [t, language, currency]);
}
