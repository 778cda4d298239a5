import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { printTable } from './bench/printTable.ts';
import type { Bench, BenchRow } from './bench/row.ts';
import { root } from './root.ts';

// `npm run bench [-- [--json] NAME …]`: the times of tests/perf/*.bench.ts, all or those named.
const asJson = process.argv.includes('--json');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

await buildIfNeeded();
const rows: BenchRow[] = [];
const files: string[] = [];
for await (const file of glob('tests/perf/*.bench.ts', { cwd: root })) files.push(file);
for (const file of files.sort()) {
  const name = basename(file, '.bench.ts');
  if (names.length > 0 && !names.includes(name)) continue;
  console.error(`${name} …`);
  try {
    const { default: bench } = (await import(join(root, file))) as { default: Bench };
    for await (const row of bench()) {
      rows.push(row);
      if (asJson) process.stdout.write(`${JSON.stringify(row)}\n`);
    }
  } catch (error) {
    console.error(`${file} failed:`, error);
    process.exitCode = 1;
  }
}
if (!asJson) printTable(rows);
if (rows.length === 0) {
  console.error('Nothing was measured.');
  process.exitCode = 1;
}
