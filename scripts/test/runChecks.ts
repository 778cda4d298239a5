import { colours } from './colours.ts';
import { runTool } from './runTool.ts';
import type { Tally } from './tally.ts';

export interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/**
 * Runs the checks, `atOnce` at a time, in their order. One line for each that holds; what a failing
 * one said is printed in full.
 */
export async function runChecks(checks: readonly Check[], atOnce: number): Promise<Tally> {
  const waiting = [...checks];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const start = Date.now();
      const { code, output } = await runTool({ command: check.command, env: colours, show: false });
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      if (code !== 0) failed += 1;
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { passed: checks.length - failed, failed, skipped: [] };
}
