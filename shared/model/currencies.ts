import type { Id } from './ids.ts';
import type { Project } from './project.ts';

// ISO 4217: how many digits its minor unit has. Written down, and not asked of Intl: what is stored in minor units
// must mean the same in every version of it.
const withoutMinorUnit = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
);
const inThousandths = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Those that are offered, the nearest ones first. A file may have any other of ISO 4217. */
export const currencies = [
  ...[
    'TWD',
    'CNY',
    'HKD',
    'USD',
    'EUR',
    'JPY',
    'GBP',
    'KRW',
    'SGD',
    'MYR',
    'THB',
    'VND',
    'IDR',
    'PHP',
    'INR',
  ],
  ...[
    'AUD',
    'NZD',
    'CAD',
    'CHF',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'HUF',
    'TRY',
    'ILS',
    'AED',
    'SAR',
    'KWD',
  ],
  ...['ZAR', 'BRL', 'MXN', 'CLP', 'COP'],
] as const;

/** Of a project in which nobody has chosen one yet. */
const firstCurrency = 'USD';

/**
 * The record of a project's settings, the same id in all projects: where two windows choose at once, the second choice
 * meets the first and does not stand beside it.
 */
export const settingId: Id = '00000000-0000-7000-8000-000000000000';

/** What all money of a project is counted in. */
export function currencyOf(project: Pick<Project, 'settings'>): string {
  return Object.values(project.settings)[0]?.currency ?? firstCurrency;
}

/** How many digits of it are the minor unit: 2 where 100 cents are a dollar. */
export function minorDigits(currency: string): number {
  if (withoutMinorUnit.has(currency)) return 0;
  return inThousandths.has(currency) ? 3 : 2;
}
