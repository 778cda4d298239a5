import type { BenchRow } from './row.ts';

/** The rows as a table; beside ours, where another program did the same, how many times longer or shorter that took. */
export function printTable(rows: readonly BenchRow[]): void {
  const nameOf = ({ name, peer }: BenchRow): string => (peer === undefined ? name : `${name} (${peer})`);
  const wide = Math.max(4, ...rows.map((row) => nameOf(row).length));
  const line = (name: string, ...figures: readonly (string | number)[]): string =>
    name.padEnd(wide) + figures.map((figure) => String(figure).padStart(12)).join('');
  const table = [
    line('what', 'steps', 'median ms', 'p95 ms', 'p95 : ours'),
    ...rows.map((row) => line(nameOf(row), row.steps, row.median_ms, row.p95_ms, ratioOf(row, rows))),
  ];
  process.stdout.write(`${table.join('\n')}\n`);
}

/** Of a peer's row: its p95 over ours. */
function ratioOf(row: BenchRow, rows: readonly BenchRow[]): string {
  if (row.peer === undefined) return '';
  const ours = rows.find(
    ({ name, steps, peer }) => peer === undefined && name === row.name && steps === row.steps,
  );
  return ours === undefined || ours.p95_ms === 0 ? '' : (row.p95_ms / ours.p95_ms).toFixed(1);
}
