import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { runTool } from './runTool.ts';
import { nothing, sum, type Tally } from './tally.ts';

/** The part of Playwright's JSON report that is read here. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

const reportFile = join(root, '.cache/test/playwright.json');

/** Runs a project of playwright.config.ts; finding no test is a failure. */
export async function runPlaywright(project: 'browser' | 'desktop'): Promise<Tally> {
  await rm(reportFile, { force: true });
  const { code } = await runTool({
    // With a space instead of `=` the project's name would be taken for a file filter.
    command: ['playwright', 'test', `--project=${project}`, '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    show: true,
  });
  const report = await readFile(reportFile, 'utf8').catch(() => undefined);
  const tally =
    report === undefined ? nothing : sum((JSON.parse(report) as { suites: Suite[] }).suites.map(count));
  // Non-zero with nothing failed: no tests, a broken file, a worker that could not be torn down.
  if (code === 0 || tally.failed > 0) return tally;
  process.stdout.write(`✗ playwright ended with ${String(code)}\n`);
  return { ...tally, failed: 1 };
}

function count(suite: Suite): Tally {
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test): Tally => {
      if (test.status === 'expected') return { ...nothing, passed: 1 };
      if (test.status !== 'skipped') return { ...nothing, failed: 1 };
      const why = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      return { ...nothing, skipped: [`${spec.file} › ${spec.title}: ${why ?? 'no reason given'}`] };
    }),
  );
  return sum([...own, ...(suite.suites ?? []).map(count)]);
}
