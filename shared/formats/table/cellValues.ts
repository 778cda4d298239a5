import type { StepKind } from '../../model/records.ts';
import type { TimeUnit } from './fields.ts';

const secondsOf: Readonly<Record<TimeUnit, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };

const unitWords: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:s|sec|secs|second|seconds|秒|秒鐘|秒钟)$/, 'seconds'],
  [/^(?:m|min|mins|minute|minutes|'|分|分鐘|分钟)$/, 'minutes'],
  [/^(?:h|hr|hrs|hour|hours|小時|小时|時|时)$/, 'hours'],
  [/^(?:d|day|days|天|日)$/, 'days'],
];

/**
 * A length of time in whole seconds: “15” of the column's unit, “15 min”, “1 h 30 min”, “1:30” (hours and minutes),
 * “0:01:30”, “2 天”. Null where it says none.
 */
export function secondsIn(text: string, unit: TimeUnit): number | null {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const clock = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(plain);
  if (clock !== null) {
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  }
  const number = numberIn(plain);
  if (number !== null) return number < 0 ? null : Math.round(number * secondsOf[unit]);
  let seconds = 0;
  let rest = plain.replace(/^(?:~|≈|ca\.?|about|約|约)\s*/, '');
  if (rest === '') return null;
  while (rest !== '') {
    const part = /^(\d+(?:[.,]\d+)?)\s*([^\d\s.,]+)\.?[\s,]*/.exec(rest);
    const word = unitWords.find(([pattern]) => pattern.test(part?.[2] ?? ''));
    const amount = numberIn(part?.[1] ?? '');
    if (part === null || word === undefined || amount === null) return null;
    seconds += amount * secondsOf[word[1]];
    rest = rest.slice(part[0].length);
  }
  return Math.round(seconds);
}

/** A number as a spreadsheet writes it: “1,5” and “1.5” are the same, a minus of any width. Null where it is none. */
export function numberIn(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(/^[−–]/, '-').replace(/^\+/, '').replace(',', '.');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

const kindWords: Readonly<Record<StepKind, readonly string[]>> = {
  task: ['task', 'step', 'activity', 'action', 'process', '任務', '任务', '步驟', '步骤', '活動', '活动'],
  touchpoint: ['touchpoint', 'touch point', 'contact', '接觸點', '觸點', '触点', '接触点'],
  decision: ['decision', 'gateway', 'question', 'choice', '決策', '决策', '判斷', '判断', '決定', '决定'],
  wait: ['wait', 'waiting', 'delay', '等待', '等候'],
  start: ['start', 'begin', '開始', '开始', '起點', '起点'],
  end: ['end', 'finish', 'stop', '結束', '结束', '終點', '终点'],
  system: ['system', 'it system', 'service', 'software', '系統', '系统'],
  'physical-evidence': [
    'physical evidence',
    'physical-evidence',
    'evidence',
    '實體證據',
    '实体证据',
    '有形展示',
    '實體展示',
  ],
};
const kindOfWord = new Map(
  Object.entries(kindWords).flatMap(([kind, words]) =>
    words.map((word) => [word, kind as StepKind] as const),
  ),
);

export function kindIn(text: string): StepKind | null {
  return kindOfWord.get(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()) ?? null;
}

/** The names in a cell that may hold several, each once: parted by commas, semicolons, their wide forms, or lines. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[,;，；、\n|]/).map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
