import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultOf, faultText } from '../../../renderer/i18n/faultText.ts';
import { speak, startI18n } from '../../../renderer/i18n/i18n.ts';
import { resolveLanguage } from '../../../renderer/i18n/languages.ts';
import { relativeTime } from '../../../renderer/i18n/relativeTime.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';

describe('the language of the system', () => {
  test.each([
    [['en-GB'], 'en'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK', 'en'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    // The script outranks the region.
    [['zh-Hans-TW'], 'zh-Hans'],
    [['de-DE', 'zh-TW', 'en'], 'zh-Hant'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('%j → %s', (tags, language) => {
    expect(resolveLanguage('system', tags)).toBe(language);
  });

  test('gives way to the language that was chosen', () => {
    expect(resolveLanguage('zh-Hans', ['en'])).toBe('zh-Hans');
  });
});

describe('what is said', () => {
  beforeAll(() => startI18n('en'));

  test('counts in English with a singular, in Chinese without one, digits grouped', async () => {
    const t = i18next.getFixedT(null, 'home');
    expect([t('maps', { count: 1 }), t('maps', { count: 1200 })]).toEqual(['1 map', '1,200 maps']);
    await speak('zh-Hant');
    expect([t('maps', { count: 1 }), t('maps', { count: 1200 })]).toEqual(['1 張地圖', '1,200 張地圖']);
    await speak('zh-Hans');
    expect(t('pains', { count: 2 })).toBe('2 个槽点');
    await speak('en');
  });

  test('names a copy in each language, the name untouched', async () => {
    const t = i18next.getFixedT(null, 'home');
    const copies: string[] = [];
    for (const language of ['en', 'zh-Hant', 'zh-Hans'] as const) {
      await speak(language);
      copies.push(t('copyName', { name: '<b>A & B</b>' }));
    }
    await speak('en');
    expect(copies).toEqual(['<b>A & B</b> (copy)', '<b>A & B</b>（副本）', '<b>A & B</b>（副本）']);
  });

  test('tells of a fault what to do, and of a stranger’s error that it is ours to mend', () => {
    const t = i18next.getFixedT('en', 'errors');
    expect(faultText(t, faultOf(new PraisepointError('disk-full')))).toContain('Free some space');
    expect(faultOf(new TypeError('x is undefined'))).toEqual({ code: 'internal', args: {} });
  });
});

describe('how long ago', () => {
  const now = new Date(2026, 10, 22, 12).getTime();
  const minutes = 60_000;
  const hours = 60 * minutes;
  const days = 24 * hours;

  test.each([
    [59_999, null, null],
    [-5 * minutes, null, null],
    [3 * minutes, '3 minutes ago', '3 分鐘前'],
    [59.9 * minutes, '59 minutes ago', '59 分鐘前'],
    [5 * hours, '5 hours ago', '5 小時前'],
    [1 * days, 'yesterday', '昨天'],
    [6 * days, '6 days ago', '6 天前'],
    [9 * days, 'Nov 13', '11月13日'],
    [400 * days, 'Oct 18, 2025', '2025年10月18日'],
  ])('%d ms', (passed, inEnglish, inChinese) => {
    expect(relativeTime(now - passed, now, 'en')).toBe(inEnglish);
    expect(relativeTime(now - passed, now, 'zh-Hant')).toBe(inChinese);
  });
});
