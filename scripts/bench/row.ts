/** One measurement: `steps` is the size of what it was made on. */
export interface BenchRow {
  readonly name: string;
  /** Another program at the same task, on the same nodes, in the same run; left out: Praisepoint itself. */
  readonly peer?: 'react-flow' | 'react-flow-culled';
  readonly steps: number;
  readonly median_ms: number;
  readonly p95_ms: number;
}

/** Whether a row of this name was asked for: what nobody asked for is not measured. */
export type IsWanted = (name: string) => boolean;

/** What a tests/perf/*.bench.ts exports as default; rows are printed as they come. */
export type Bench = (isWanted: IsWanted) => AsyncIterable<BenchRow>;

/** All that such a file exports: the bench, and the names of the rows that it gives. */
export interface BenchFile {
  readonly default: Bench;
  readonly rowNames: readonly string[];
}
