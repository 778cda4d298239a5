import type { Tally } from './tally.ts';

/** Prints what was skipped and why, then the one line that scripts read; the exit code follows it. */
export function reportAndExit(tally: Tally): void {
  if (tally.skipped.length > 0) process.stdout.write(`\nSkipped:\n  ${tally.skipped.join('\n  ')}\n`);
  process.stdout.write(`\n${String(tally.passed)} passed, ${String(tally.failed)} failed\n`);
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
}
