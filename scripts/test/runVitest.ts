import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { colours } from './colours.ts';
import { runTool } from './runTool.ts';
import { nothing, type Tally } from './tally.ts';

const tallyFile = join(root, '.cache/test/vitest.json');

/** Runs the Vitest tests whose path holds one of `folders`; finding none is a failure. */
export async function runVitest(
  folders: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  await rm(tallyFile, { force: true });
  const { code } = await runTool({
    command: ['vitest', 'run', ...folders, '--reporter=default', '--reporter=./scripts/test/vitestTally.ts'],
    env: { ...colours, ...env, PRAISEPOINT_TALLY: tallyFile },
    show: true,
  });
  const written = await readFile(tallyFile, 'utf8').catch(() => undefined);
  const tally = written === undefined ? nothing : (JSON.parse(written) as Tally);
  // Non-zero with nothing failed: no tests, an error outside of any test, a worker that crashed.
  if (code === 0 || tally.failed > 0) return tally;
  process.stdout.write(`✗ vitest ended with ${String(code)}\n`);
  return { ...tally, failed: 1 };
}
