import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { createRouter } from '../api/router.ts';
import { tellError } from '../api/tellError.ts';
import { askedToStop } from '../host/askedToStop.ts';
import { dataFolder } from '../host/dataFolder.ts';
import { makeDataFolder } from '../host/makeDataFolder.ts';
import { programFolders, programVersion } from '../host/programFolders.ts';
import { startLibrary } from '../library/client.ts';
import { createPortfolioJobs } from '../portfolio/jobs.ts';
import { openBrowser } from './openBrowser.ts';
import { readFlags, usage } from './readFlags.ts';
import type { Flags } from './readFlags.ts';
import { startServer } from './server.ts';
import { createSessions } from './sessions.ts';

// The browser host. stdout has one line, when it is ready; all else goes to stderr. Exit codes: 0 stopped when
// asked to, 1 a fault, 2 wrong flags, 3 the library is in use.

/** What is under way may take this long after a request to stop; scripts/start kills us after 15 s. */
const graceMs = 10_000;

async function run(flags: Flags): Promise<number> {
  const stop = askedToStop(process.env);
  const folder = resolve(flags.data ?? dataFolder(process.platform, process.env, homedir()));
  makeDataFolder(folder);
  const { pages, libraryWorker, portfolioWorker } = programFolders(__dirname);
  const library = await startLibrary({ workerFile: libraryWorker, folder });
  const report = (lines: string): void => console.error(lines);
  const router = createRouter({
    library,
    portfolios: createPortfolioJobs(portfolioWorker),
    describe: {
      host: 'browser',
      version: programVersion(__dirname),
      platform: process.platform,
      dataFolder: folder,
      readOnly: library.readOnly,
    },
    report,
  });
  const sessions = createSessions();
  try {
    const server = await startServer({ router, sessions, pages, report }, flags.port);
    process.stdout.write(`Praisepoint is at ${server.origin}/?key=${sessions.key}\n`);
    if (flags.open) {
      openBrowser(`${server.origin}/?key=${sessions.newTicket()}`, process.platform, process.env, () =>
        report('No browser could be opened: open the address above yourself.'),
      );
    }
    await stop;
    await server.stop(graceMs);
    // An edit is stored even when the page that sent it is gone.
    await router.settled();
  } finally {
    await library.close();
  }
  return 0;
}

/** What to say of a start that failed, and the exit code. */
function failure(error: unknown): readonly [string, number] {
  if (error instanceof PraisepointError) {
    if (error.fault.code === 'library-in-use') {
      return [
        'Another start of Praisepoint has this library open. Close it first, or name another folder with --data.',
        3,
      ];
    }
    return [`The library could not be opened: ${error.fault.code}.\n${tellError(error)}`, 1];
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    return [
      'The port is taken or may not be used. Name another one with --port, or 0 for any that is free.',
      1,
    ];
  }
  return [`Praisepoint could not start.\n${tellError(error)}`, 1];
}

function main(): void {
  // Whoever reads our line may close the pipe after it.
  process.stdout.on('error', () => undefined);
  const flags = readFlags(process.argv.slice(2));
  if ('wrong' in flags) {
    console.error(`Praisepoint: ${flags.wrong}\n${usage}`);
    process.exit(2);
  }
  run(flags).then(
    (code) => process.exit(code),
    (error: unknown) => {
      const [line, code] = failure(error);
      console.error(line);
      process.exit(code);
    },
  );
}

main();
