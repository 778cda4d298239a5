import type { TFunction } from 'i18next';
import type { LoggedChange } from '../../../shared/contract/channels.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Version } from '../../../shared/model/records.ts';
import { localeOf } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';

/** A state of the project that can be looked at, compared and restored. */
export type Moment =
  | { readonly kind: 'now' }
  | { readonly kind: 'version'; readonly version: Version }
  /** After the change of this place in the log; 0: before the first. `at` null: it was not read yet. */
  | { readonly kind: 'change'; readonly seq: number; readonly at: number | null };

export function isSameMoment(one: Moment, other: Moment): boolean {
  return keyOfMoment(one) === keyOfMoment(other);
}

export function keyOfMoment(moment: Moment): string {
  if (moment.kind === 'now') return 'now';
  return moment.kind === 'version' ? moment.version.id : String(moment.seq);
}

export function momentOf(change: LoggedChange): Moment {
  return { kind: 'change', seq: change.seq, at: change.at };
}

/** The moment with the time of its change, once that was read. */
export function withTime(moment: Moment, change: LoggedChange | null): Moment {
  if (moment.kind !== 'change' || moment.at !== null || change?.seq !== moment.seq) return moment;
  return { ...moment, at: change.at };
}

/** Where a moment is found in the library. */
export function placeOfMoment(
  moment: Exclude<Moment, { kind: 'now' }>,
): { readonly seq: number } | { readonly changeId: Id } {
  if (moment.kind === 'change') return { seq: moment.seq };
  return moment.version.atChange === null ? { seq: 0 } : { changeId: moment.version.atChange };
}

/** "Now", the name of a version, or day and time. */
export function momentText(t: TFunction<'history'>, moment: Moment, language: Language): string {
  if (moment.kind === 'now') return t('now');
  if (moment.kind === 'version') return t('quoted', { text: moment.version.name });
  if (moment.seq === 0) return t('beginning');
  return moment.at === null ? t('changeNumber', { seq: moment.seq }) : exactTime(moment.at, language);
}

/** Day and time to the second: many changes are made in a minute. */
export function exactTime(at: number, language: Language): string {
  return formatOf(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}

export function timeOfDay(at: number, language: Language): string {
  return formatOf(language, { timeStyle: 'short' }).format(at);
}

export function dayText(t: TFunction<'history'>, at: number, now: number, language: Language): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / (24 * 60 * 60 * 1000));
  if (days === 0) return t('today');
  if (days === 1) return t('yesterday');
  return formatOf(language, { dateStyle: 'full' }).format(at);
}

export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

// Making one takes longer than all else of a line, and a history has thousands.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(key, format);
  return format;
}
