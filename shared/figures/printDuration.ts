import type { WrittenLanguage } from '../model/writtenLanguage.ts';

const units = {
  en: ['d', 'h', 'min', 's'],
  'zh-Hant': ['天', '小時', '分鐘', '秒'],
  'zh-Hans': ['天', '小时', '分钟', '秒'],
} as const satisfies Record<WrittenLanguage, readonly string[]>;
const sizes = [86_400, 3600, 60, 1] as const;

/** A length of time in words: "1 h 30 min", 「2 天 3 小時」. `parseDuration` reads it back to the second. */
export function printDuration(seconds: number, language: WrittenLanguage): string {
  let rest = seconds;
  const parts = sizes.flatMap((size, index) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${String(count)} ${units[language][index] ?? ''}`];
  });
  return parts.length === 0 ? `0 ${units[language][2]}` : parts.join(' ');
}

/** The same where there is little room: the two largest units, the smaller one cut off, not rounded up. */
export function printDurationShortly(seconds: number, language: WrittenLanguage): string {
  const least = seconds >= 86_400 ? 3600 : seconds >= 3600 ? 60 : 1;
  return printDuration(seconds - (seconds % least), language);
}
