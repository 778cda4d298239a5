import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { missingPrograms } from './test/missingPrograms.ts';
import { reportAndExit } from './test/reportAndExit.ts';
import { runVitest } from './test/runVitest.ts';

// `npm run test:long [-- FOLDER …]`: the full counts, and the checks by foreign programs. FOLDER: only
// the tests in it, such as `library`.
const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : ['property', 'library', 'long', 'foreign'];

await buildIfNeeded();
const missing = folders.includes('foreign') ? await missingPrograms() : [];
const tally = await runVitest(
  folders.map((folder) => `tests/${folder}/`),
  {
    PRAISEPOINT_LONG: '1',
    PRAISEPOINT_MISSING_PROGRAMS: missing.map(({ program }) => program).join(','),
  },
);
reportAndExit({
  ...tally,
  skipped: [...tally.skipped, ...missing.map(({ program, file }) => `${file}: ${program} is not installed`)],
});
