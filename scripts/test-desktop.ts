import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { findElectron } from './start/findElectron.ts';
import { reportAndExit } from './test/reportAndExit.ts';
import { runPlaywright } from './test/runPlaywright.ts';

// `npm run test:desktop`: the real Electron. Where there is none, that is neither passed nor failed:
// it did not run, and 2 is the exit code of that.
const electron = await findElectron();
if (electron.path === undefined) {
  process.stdout.write(`The desktop tests did not run, since ${electron.why}.\n`);
  process.exitCode = 2;
} else {
  await buildIfNeeded();
  reportAndExit(await runPlaywright('desktop'));
}
