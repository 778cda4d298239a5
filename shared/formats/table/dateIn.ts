/** What “5/3/2026” means: the fifth of March, or May the third. Null: not known, such a date is refused. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** Milliseconds since 1970 of the day's beginning in UTC; `ambiguous`: it can be two days; null: it is no day. */
export type DateReading = number | 'ambiguous' | null;

/**
 * The day that a cell names: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 5.3.2026 (with dots the day stands first),
 * 5/3/2026 and 5-3-2026 as `order` says, or as only one way is a day; 2026-03 is the first of its month. A time of day
 * behind it is passed over. Two-digit years are none.
 */
export function dateIn(text: string, order: DayOrder): DateReading {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2}|[AaPp][Mm])?$/, '');
  const yearFirst = /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})(?:\s*(?:[-/.]|月)\s*(\d{1,2})\s*日?|月)?$/.exec(
    plain,
  );
  if (yearFirst !== null) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3] ?? '1');
  const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(plain);
  if (dotted !== null) return dayOf(dotted[3], dotted[2], dotted[1]);
  const other = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(plain);
  if (other === null) return null;
  const dayFirst = dayOf(other[3], other[2], other[1]);
  const monthFirst = dayOf(other[3], other[1], other[2]);
  if (order !== null) return order === 'day-first' ? dayFirst : monthFirst;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return 'ambiguous';
  return dayFirst ?? monthFirst;
}

function dayOf(year = '', month = '', day = ''): number | null {
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const made = new Date(at);
  // February 30 would be read as March 2.
  const isDay = made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day);
  return isDay && Number(year) >= 1970 ? at : null;
}

/** The order that the dates of a column leave open no longer: one of them is a day in one order only. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  let order: DayOrder = null;
  for (const text of texts) {
    const found = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{4}/.exec(text.normalize('NFKC'));
    if (found === null) continue;
    const [one, other] = [Number(found[1]), Number(found[2])];
    const says: DayOrder = one > 12 ? 'day-first' : other > 12 ? 'month-first' : null;
    if (says === null) continue;
    // Both orders in one column: nobody knows what the others mean.
    if (order !== null && order !== says) return null;
    order = says;
  }
  return order;
}

/** A day as it is written so that everybody reads the same: 2026-03-05. */
export function printDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
