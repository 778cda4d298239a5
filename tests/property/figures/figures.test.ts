import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../shared/figures/parseDuration.ts';
import { parseMoney } from '../../../shared/figures/parseMoney.ts';
import { printDuration, printDurationShortly } from '../../../shared/figures/printDuration.ts';
import { printMoney } from '../../../shared/figures/printMoney.ts';
import { currencies, minorDigits } from '../../../shared/model/currencies.ts';
import { limits } from '../../../shared/model/limits.ts';

const language = fc.constantFrom('en', 'zh-Hant', 'zh-Hans');

describe('a length of time', () => {
  test('that was printed reads back to the second, in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: limits.seconds }), language, (seconds, shown) => {
        expect(parseDuration(printDuration(seconds, shown))).toBe(seconds);
      }),
    );
  });

  test('is never longer when it is printed shortly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: limits.seconds }), language, (seconds, shown) => {
        const short = parseDuration(printDurationShortly(seconds, shown))!;
        expect(short).toBeLessThanOrEqual(seconds);
        expect(seconds - short).toBeLessThan(seconds >= 86_400 ? 3600 : 60);
      }),
    );
  });

  test.each([
    ['45 min', 45 * 60],
    ['45', 45 * 60],
    ['1 h 30', 5400],
    ['1h30min', 5400],
    ['1:30', 5400],
    ['0:00:45', 45],
    ['1.5 hours', 5400],
    ['1,5 h', 5400],
    ['1½ h', 5400],
    ['an hour', null],
    ['2 d', 172_800],
    ['2 天', 172_800],
    ['２天', 172_800],
    ['兩天', 172_800],
    ['半小時', 1800],
    ['半个小时', 1800],
    ['1 小時半', 5400],
    ['十五分鐘', 900],
    ['二十分钟', 1200],
    ['3 weeks', 1_814_400],
    ['2 个月', 5_184_000],
    ['1 hour and 5 minutes', 3900],
    ['1 day, 2 hours', 93_600],
    ['30 s', 30],
    ['', null],
    ['soon', null],
    ['-5 min', null],
    ['5 min 1 h', null],
    ['5 min 5 min', null],
    ['5 parsecs', null],
    ['1:75', null],
    ['101 years', null],
  ] as const)('%s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });
});

describe('an amount of money', () => {
  test('that was printed reads back to the last unit, in every language and currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: limits.minorUnits }),
        fc.constantFrom(...currencies),
        language,
        (minor, currency, shown) => {
          expect(parseMoney(printMoney(minor, currency, shown), minorDigits(currency))).toBe(minor);
        },
      ),
    );
  });

  test.each([
    ['1200', 2, 120_000],
    ['1,200', 2, 120_000],
    ['1.200,50', 2, 120_050],
    ['1,200.50', 2, 120_050],
    ['12,5', 2, 1250],
    ['12.345', 2, 1235],
    ['12.345', 3, 12_345],
    ['1 200', 0, 1200],
    ['NT$ 99.9', 2, 9990],
    ['５００元', 2, 50_000],
    ['1.5 萬', 2, 1_500_000],
    ['2亿', 0, 200_000_000],
    ['0.1', 2, 10],
    ['.5', 2, 50],
    ['', 2, null],
    ['-5', 2, null],
    ['a lot', 2, null],
    ['1.2.3', 2, null],
    ['99999999999999999', 2, null],
  ] as const)('%s, %i digits', (text, digits, minor) => {
    expect(parseMoney(text, digits)).toBe(minor);
  });

  // Intl rounds the rupiah and the forint to whole ones; ISO 4217 does not.
  test.each([
    ['TWD', 2],
    ['IDR', 2],
    ['HUF', 2],
    ['JPY', 0],
    ['VND', 0],
    ['KWD', 3],
  ])('in %s has %i digits behind the point', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });
});
