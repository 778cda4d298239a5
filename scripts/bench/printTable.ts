import type { BenchRow } from './row.ts';

export function printTable(rows: readonly BenchRow[]): void {
  const wide = Math.max(4, ...rows.map(({ name }) => name.length));
  const line = (name: string, ...figures: readonly (string | number)[]): string =>
    name.padEnd(wide) + figures.map((figure) => String(figure).padStart(12)).join('');
  const table = [
    line('what', 'steps', 'median ms', 'p95 ms'),
    ...rows.map((row) => line(row.name, row.steps, row.median_ms, row.p95_ms)),
  ];
  process.stdout.write(`${table.join('\n')}\n`);
}
