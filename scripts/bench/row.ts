/** One measurement: `steps` is the size of what it was made on. */
export interface BenchRow {
  readonly name: string;
  readonly steps: number;
  readonly median_ms: number;
  readonly p95_ms: number;
}

/** What a tests/perf/*.bench.ts exports as default; rows are printed as they come. */
export type Bench = () => AsyncIterable<BenchRow>;
