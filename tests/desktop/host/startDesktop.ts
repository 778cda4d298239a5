import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');

/** A running desktop with a library of its own. */
export interface Desktop {
  readonly app: ElectronApplication;
  /** Its window. */
  readonly page: Page;
  readonly dataFolder: string;
  /** The folder to start: a second start takes it, and `--data`. */
  readonly program: string;
  /** All that it has said so far on stderr; Chromium's own lines are in it too. */
  readonly stderr: () => string;
  /** Resolves with the exit code when the process has ended, by whatever. */
  readonly ended: Promise<number | null>;
  /** Ends it as a person does who quits; gives the exit code. */
  readonly stop: () => Promise<number | null>;
  /** Kills it if it still runs, and removes what was made for it but the library. */
  readonly discard: () => Promise<void>;
}

export interface DesktopOptions {
  /** The library's folder; a fresh one when none is named. It stays when the desktop has stopped. */
  readonly data?: string;
  /** Another page in the place of the built renderer: the body of index.html, and a script. */
  readonly page?: { readonly body: string; readonly script: string };
  readonly env?: Readonly<Record<string, string>>;
}

/** Electron's program, as the `electron` package names it. `npm run test:desktop` has seen that there is one. */
export function electronProgram(): string {
  return createRequire(import.meta.url)('electron') as string;
}

/** Starts the built program (dist/) in the real Electron. */
export async function startDesktop({ data, page, env = {} }: DesktopOptions = {}): Promise<Desktop> {
  const dataFolder = data ?? (await mkdtemp(join(tmpdir(), 'praisepoint-')));
  const program = await programFolder(page);
  const app = await _electron.launch({
    executablePath: electronProgram(),
    args: [program, '--data', dataFolder],
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'en', LANG: 'en_US.UTF-8', ...env },
    timeout: 60_000,
  });
  const child = app.process();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolveEnd) => child.once('exit', resolveEnd));
  return {
    app,
    page: await app.firstWindow(),
    dataFolder,
    program,
    stderr: () => stderr,
    ended,
    stop: async () => {
      await app.close();
      return ended;
    },
    discard: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
      await rm(program, { recursive: true, force: true });
    },
  };
}

/** A folder that Electron starts as it would start ours. */
async function programFolder(page: DesktopOptions['page']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'praisepoint-program-'));
  let main = join(root, 'dist/main');
  if (page !== undefined) {
    // The program finds its pages beside itself, so it is copied; its packages are not.
    main = join(folder, 'dist/main');
    await cp(join(root, 'dist/main'), main, { recursive: true, filter: (path) => !path.endsWith('.map') });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await mkdir(join(folder, 'dist/renderer/assets'), { recursive: true });
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praisepoint</title><body>${page.body}</body>`;
    await writeFile(
      join(folder, 'dist/renderer/index.html'),
      `${html}<script type="module" src="./assets/page.js"></script></html>`,
    );
    await writeFile(join(folder, 'dist/renderer/assets/page.js'), page.script);
  }
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'praisepoint', version: '0.0.0-test', main: 'hold.cjs' }),
  );
  await writeFile(
    join(folder, 'hold.cjs'),
    `${hold}\nrequire(${JSON.stringify(join(main, 'desktop.cjs'))});\n`,
  );
  return folder;
}

/**
 * Holds the program before it is ready until Playwright has attached itself, and calls `__playwright_run` to say so.
 * Playwright does this too, by an own script and `-r`, but only where it picks Electron itself. Without it, it now
 * and then attaches to a window that has no page yet, and waits for ever. A start without Playwright is not held.
 */
const hold = `
const { app } = require('electron');
if (process.argv.includes('--remote-debugging-port=0')) {
  const ready = app.whenReady();
  const attached = new Promise((resolve) => { globalThis.__playwright_run = resolve; });
  app.whenReady = () => attached.then(() => ready);
}`;
