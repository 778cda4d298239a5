import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { printTable } from './bench/printTable.ts';
import type { BenchFile, BenchRow } from './bench/row.ts';
import { root } from './root.ts';

// `npm run bench [-- [--json] NAME …]`: the times of tests/perf/*.bench.ts: all, those of a file, or single rows.
const asJson = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

await buildIfNeeded();
const rows: BenchRow[] = [];
const known: string[] = [];
const files: string[] = [];
for await (const file of glob('tests/perf/*.bench.ts', { cwd: root })) files.push(file);
for (const file of files.sort()) {
  const name = basename(file, '.bench.ts');
  try {
    const { default: bench, rowNames } = (await import(join(root, file))) as BenchFile;
    known.push(name, ...rowNames);
    const isWhole = asked.length === 0 || asked.includes(name);
    const isWanted = (rowName: string): boolean => isWhole || asked.includes(rowName);
    if (!rowNames.some(isWanted)) continue;
    console.error(`${name} …`);
    for await (const row of bench(isWanted)) {
      // A bench may have to measure more than was asked for.
      if (!isWanted(row.name)) continue;
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
  console.error(`Nothing was measured. There are: ${[...new Set(known)].join(', ')}`);
  process.exitCode = 1;
}
