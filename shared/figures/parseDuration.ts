import { limits } from '../model/limits.ts';

const second = 1;
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** By the whole word. A month is 30 days and a year 365: nobody who writes "2 months" means more exactly. */
const units: ReadonlyMap<string, number> = new Map(
  [
    [second, 's sec secs second seconds 秒 秒鐘 秒钟'],
    [minute, 'm min mins minute minutes 分 分鐘 分钟'],
    [hour, 'h hr hrs hour hours 時 时 小時 小时 鐘頭 钟头'],
    [day, 'd day days 天 日'],
    [7 * day, 'w wk wks week weeks 週 周 星期 禮拜 礼拜'],
    [30 * day, 'mo month months 月'],
    [365 * day, 'y yr yrs year years 年'],
  ].flatMap(([seconds, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(seconds)] as const),
  ),
);

/** What a number without a unit means behind one of this unit: "1 h 30" is half past one. */
const unitBelow: ReadonlyMap<number, number> = new Map([
  [minute, second],
  [hour, minute],
  [day, hour],
  [7 * day, day],
]);

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const hanDigits = '零一二三四五六七八九';
const part = /^(\d+(?:\.\d+)?|\.\d+)?(半)?([\p{L}]*?)(半)?(?=[\d.]|半|$)/u;

/**
 * The seconds that a person meant: "45 min", "1 h 30", "1:30", "1.5 hours", "2 天", "半小時", "1 小時半"; a number alone
 * is minutes. Null where it is no length of time, or one beyond `limits.seconds`.
 */
export function parseDuration(text: string): number | null {
  const written = plain(text);
  if (written === '') return null;
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(written);
  const seconds =
    clock === null
      ? sumOfParts(written)
      : Number(clock[1]) * hour + Number(clock[2]) * minute + Number(clock[3] ?? 0);
  if (seconds === null || !Number.isFinite(seconds)) return null;
  const whole = Math.round(seconds);
  return whole <= limits.seconds ? whole : null;
}

function sumOfParts(written: string): number | null {
  let rest = written;
  let sum = 0;
  let lastUnit: number | null = null;
  while (rest !== '') {
    const found = part.exec(rest);
    if (found === null || found[0] === '') return null;
    const [all, number, halfBefore = '', word = '', halfBehind = ''] = found;
    if (number === undefined && halfBefore === '') return null;
    const unit: number | undefined =
      word === '' ? (lastUnit === null ? minute : unitBelow.get(lastUnit)) : units.get(word);
    if (unit === undefined || (lastUnit !== null && unit >= lastUnit)) return null;
    const halves = (halfBefore === '' ? 0 : 0.5) + (halfBehind === '' ? 0 : 0.5);
    sum += (Number(number ?? 0) + halves) * unit;
    lastUnit = unit;
    rest = rest.slice(all.length);
  }
  return sum;
}

/** Without spaces and filling words; every way to write a number as digits with a point. */
function plain(text: string): string {
  return (
    text
      .replace(/[½¼¾]/g, (sign) => fractions[sign] ?? '')
      .normalize('NFKC')
      .toLowerCase()
      // A comma between digits is a decimal one: nobody groups the thousands of an hour.
      .replace(/(\d),(\d)/g, '$1.$2')
      .replace(/(\d) +(?=\.\d)/g, '$1')
      .replace(/\band\b|[\s,、又個个]|\.(?!\d)/g, '')
      .replaceAll(/[兩两]/g, '二')
      .replace(/[零一二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]/g, (han) =>
        String(hanNumber(han)),
      )
  );
}

function hanNumber(han: string): number {
  const ten = han.indexOf('十');
  if (ten < 0) return hanDigits.indexOf(han);
  const tens = ten === 0 ? 1 : hanDigits.indexOf(han.slice(0, ten));
  const ones = han.length > ten + 1 ? hanDigits.indexOf(han.slice(ten + 1)) : 0;
  return tens * 10 + ones;
}
