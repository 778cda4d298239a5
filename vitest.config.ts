import { defineConfig } from 'vitest/config';

const long = process.env.PRAISEPOINT_LONG === '1';
const folders = long ? ['property', 'library', 'long', 'foreign'] : ['unit', 'property', 'library'];
// Checks by programs that this machine has not; `npm run test:long` names them.
const missing = (process.env.PRAISEPOINT_MISSING_PROGRAMS ?? '').split(',').filter(Boolean);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    exclude: missing.map((program) => `tests/foreign/${program}.test.ts`),
    environment: 'node',
    pool: 'forks', // a native module that crashes takes one file with it, not all
    maxWorkers: 2,
    // They bound only what hangs: on a busy machine with two cores all takes longer.
    testTimeout: long ? 30 * 60_000 : 120_000,
    hookTimeout: 60_000,
    allowOnly: false,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
