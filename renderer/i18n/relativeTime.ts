import { localeOf } from './languages.ts';
import type { Language } from './languages.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * "3 minutes ago", "yesterday", and from a week on the date, as `language` writes it. Null: less than a minute
 * ago (or in the future, by a clock that was set back). `at` and `now` in ms since 1970.
 */
export function relativeTime(at: number, now: number, language: Language): string | null {
  const passed = now - at;
  if (passed < minute) return null;
  const locale = localeOf(language);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (passed < hour) return relative.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return relative.format(-Math.floor(passed / hour), 'hour');
  if (passed < 7 * day) return relative.format(-Math.floor(passed / day), 'day');
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    year: isThisYear ? undefined : 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(at);
}
