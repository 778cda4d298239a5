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
  const { ago, dayOf, dayOfYear } = writersOf(language);
  if (passed < hour) return ago.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return ago.format(-Math.floor(passed / hour), 'hour');
  if (passed < 7 * day) return ago.format(-Math.floor(passed / day), 'day');
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? dayOf : dayOfYear).format(at);
}

interface Writers {
  readonly ago: Intl.RelativeTimeFormat;
  readonly dayOf: Intl.DateTimeFormat;
  readonly dayOfYear: Intl.DateTimeFormat;
}

const writers = new Map<Language, Writers>();

/** Kept: making one takes a quarter of a millisecond, and a home screen of a thousand projects asks for each. */
function writersOf(language: Language): Writers {
  const known = writers.get(language);
  if (known !== undefined) return known;
  const locale = localeOf(language);
  const made: Writers = {
    ago: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    dayOf: new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }),
    dayOfYear: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' }),
  };
  writers.set(language, made);
  return made;
}
