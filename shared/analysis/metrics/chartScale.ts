/** A straight way from values to places: `places` of the ends, the values of the lines to be drawn between. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Steps of 1, 2 or 5 times a power of ten, about `count` of them, that hold all the values. */
export function valueScale(values: readonly number[], count = 4): Scale {
  const low = values.reduce((least, one) => Math.min(least, one), Infinity);
  const high = values.reduce((most, one) => Math.max(most, one), -Infinity);
  if (!Number.isFinite(low) || !Number.isFinite(high - low)) return { from: 0, to: 1, ticks: [0, 1] };
  const span = high - low || Math.abs(high) || 1;
  const step = niceStep(span / count);
  // What does not vary stands in the middle, with a step of room on either side.
  const first = Math.floor(low / step) - (high === low ? 1 : 0);
  const last = Math.ceil(high / step) + (high === low ? 1 : 0);
  // Multiplied and rounded: 0.1 added three times is 0.30000000000000004.
  const ticks = Array.from({ length: Math.max(2, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { from: ticks[0] ?? low, to: ticks.at(-1) ?? high, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const part = rough / power;
  return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
}

const day = 86_400_000;

/**
 * The days of a time line (milliseconds since 1970, UTC): the firsts of months where it is long, else evenly parted days;
 * at most `count` of them.
 */
export function timeScale(moments: readonly number[], count: number): Scale {
  const first = moments.reduce((least, one) => Math.min(least, one), Infinity);
  const last = moments.reduce((most, one) => Math.max(most, one), -Infinity);
  if (!Number.isFinite(first)) return { from: 0, to: day, ticks: [] };
  const from = first === last ? first - day : first;
  const to = first === last ? last + day : last;
  const most = Math.max(1, Math.floor(count));
  const ticks = to - from > 62 * day ? monthsIn(from, to, most) : daysIn(from, to, most);
  return { from, to, ticks };
}

function daysIn(from: number, to: number, most: number): readonly number[] {
  const days = Math.floor((to - from) / day);
  const step = Math.max(1, Math.ceil((days + 1) / most));
  const start = Math.ceil(from / day) * day;
  const ticks: number[] = [];
  for (let at = start; at <= to; at += step * day) ticks.push(at);
  return ticks;
}

function monthsIn(from: number, to: number, most: number): readonly number[] {
  const monthOf = (at: number): number => {
    const date = new Date(at);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const atOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);
  const [start, end] = [monthOf(from), monthOf(to)];
  const apart = (end - start + 1) / most;
  const step = [1, 2, 3, 6, 12].find((one) => one >= apart) ?? Math.ceil(apart / 12) * 12;
  const ticks: number[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const at = atOf(month);
    if (at >= from && at <= to) ticks.push(at);
  }
  return ticks;
}

/** Where a value lies between two places, in the unit of the places. */
export function placeOn({ from, to }: Scale, value: number, start: number, end: number): number {
  return start + ((value - from) / (to - from)) * (end - start);
}
