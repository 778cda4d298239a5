import type { Id } from '../../shared/model/ids.ts';

/** Randomness that a seed repeats: mulberry32 (Tommy Ettinger, public domain). */
export interface Seeded {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <Kind>(from: readonly Kind[]) => Kind;
  /** A new UUIDv7; the ones that follow sort after it. */
  readonly id: () => Id;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  let made = 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const hex = (length: number) => Array.from({ length }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    pick: (from) => from[between(0, from.length - 1)]!,
    id: () => {
      made += 1;
      const time = (1_700_000_000_000 + made).toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${(8 + between(0, 3)).toString(16)}${hex(3)}-${hex(12)}`;
    },
  };
}
