import { join } from 'node:path';
import { buildIfNeeded } from './build/buildIfNeeded.ts';
import { findElectron } from './start/findElectron.ts';
import { runHost } from './start/runHost.ts';
import { root } from './root.ts';

// `npm start [-- --browser] [-- FLAGS]`: the desktop, or the browser host where asked for or where no
// Electron can be had. stdout belongs to the host.
const flags = process.argv.slice(2).filter((flag) => flag !== '--browser');
const browser = async (): Promise<number> =>
  runHost('browser', [join(root, 'dist/main/browser.cjs'), ...flags]);

await buildIfNeeded();
if (process.argv.includes('--browser')) {
  process.exitCode = await browser();
} else {
  const electron = await findElectron();
  if (electron.path === undefined) {
    console.error(`No desktop window, since ${electron.why}; opening in the browser instead.`);
    process.exitCode = await browser();
  } else {
    process.exitCode = await runHost('desktop', [root, ...flags], electron.path);
  }
}
