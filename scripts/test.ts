import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { reportAndExit } from './test/reportAndExit.ts';
import { runChecks } from './test/runChecks.ts';
import { runPlaywright } from './test/runPlaywright.ts';
import { runVitest } from './test/runVitest.ts';
import { nothing, sum } from './test/tally.ts';

// `npm test`: all that needs nothing beyond `npm ci`. Nothing stops at the first failure: a person
// wants to know of all of them.
const start = Date.now();

const checks = await runChecks(
  [
    // the long ones first, so that two cores end together
    { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
    { name: 'types', command: ['tsc', '--build'] },
    { name: 'build', command: ['node', 'scripts/build.ts'] },
    { name: 'unused files, exports and packages', command: ['knip'] },
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
    {
      name: 'borders',
      command: [
        'depcruise',
        '--config',
        '.dependency-cruiser.cjs',
        'main',
        'renderer',
        'shared',
        'scripts',
        'tests',
      ],
    },
  ],
  2,
);

const tests = await runVitest(['tests/unit', 'tests/property', 'tests/library']);

const isBuilt = existsSync(join(root, 'dist/stamp.txt'));
if (!isBuilt) process.stdout.write('✗ no browser tests, since the build failed\n');
const browser = isBuilt ? await runPlaywright('browser') : { ...nothing, failed: 1 };

process.stdout.write(`\n${((Date.now() - start) / 1000).toFixed(0)} s in all\n`);
reportAndExit(sum([checks, tests, browser]));
