import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { root } from '../root.ts';
import { nothing, sum, type Tally } from './tally.ts';

/**
 * A reporter for Vitest that writes a Tally to the file named by PRAISEPOINT_TALLY. Vitest's own JSON
 * report does not tell why a test was skipped.
 */
export default class VitestTally implements Reporter {
  onTestRunEnd(files: readonly TestModule[]): void {
    const target = process.env.PRAISEPOINT_TALLY;
    if (target === undefined) throw new Error('PRAISEPOINT_TALLY names no file');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(sum(files.map(tallyOf))));
  }
}

function tallyOf(file: TestModule): Tally {
  const tests = [...file.children.allTests()].map((test): Tally => {
    const result = test.result();
    if (result.state === 'passed') return { ...nothing, passed: 1 };
    if (result.state === 'failed') return { ...nothing, failed: 1 };
    const why = result.state === 'skipped' ? result.note : 'it did not run';
    const name = `${relative(root, file.moduleId)} › ${test.fullName}`;
    return { ...nothing, skipped: [`${name}: ${why ?? 'no reason given'}`] };
  });
  const tally = sum(tests);
  // A file that fails outside of its tests (while it is loaded, in a hook) counts as one failure itself.
  return file.state() === 'failed' && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
