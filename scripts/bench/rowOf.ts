import type { BenchRow } from './row.ts';

/** The row of a series of times, in milliseconds, of the same thing done on `steps` steps. */
export function rowOf(
  name: string,
  steps: number,
  times: readonly number[],
  peer?: BenchRow['peer'],
): BenchRow {
  const sorted = times.toSorted((a, b) => a - b);
  /** The smallest time that this share of all does not pass (nearest rank). */
  const quantile = (share: number): number => {
    const time = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    if (time === undefined) throw new Error(`${name}: nothing was timed`);
    return Math.round(time * 100) / 100;
  };
  const figures = { steps, median_ms: quantile(0.5), p95_ms: quantile(0.95) };
  return peer === undefined ? { name, ...figures } : { name, peer, ...figures };
}
