import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly origin: string;
  readonly stdout: () => string;
}

interface Fixtures {
  readonly data: string;
  /** Starts a command that ends in the browser host, and waits for the host's line. */
  readonly start: (command: string, args: readonly string[]) => Promise<Started>;
}

const test = base.extend<Fixtures>({
  data: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  start: async ({ data }, use) => {
    const children: ChildProcess[] = [];
    await use(async (command, args) => {
      const child = spawn(command, [...args, '--data', data, '--port', '0', '--no-open'], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      const ended = new Promise<number | null>((resolveEnd) => child.once('exit', resolveEnd));
      let stdout = '';
      const origin = await new Promise<string>((resolveOrigin, reject) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          stdout += text;
          const found = /^Praisepoint is at (\S+?)\/\?key=\S+\n/m.exec(stdout)?.[1];
          if (found !== undefined) resolveOrigin(found);
        });
        child.stdout.once('end', () => {
          reject(new Error(`ended before it was ready: ${stdout}`));
        });
      });
      return { process: child, ended, origin, stdout: () => stdout };
    });
    for (const child of children) child.kill('SIGKILL');
  },
});

const npm = ['npm', ['start', '--', '--browser']] as const;
const script = [process.execPath, ['scripts/start.ts', '--browser']] as const;

/** Waits until nobody answers any more, and looks whether the library was closed rather than dropped. */
async function expectCleanEnd(origin: string, data: string): Promise<void> {
  const answers = (): Promise<boolean> =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  await expect.poll(answers).toBe(false);
  expect(existsSync(join(data, 'library.db'))).toBe(true);
  await expect.poll(() => existsSync(join(data, 'library.db-wal'))).toBe(false);
}

test('npm start says nothing on stdout but where the browser host is', async ({ start }) => {
  const { stdout } = await start(...npm);
  const lines = stdout().split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('> '))).toEqual([
    expect.stringMatching(/^Praisepoint is at http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{20,}$/),
  ]);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`npm start ends cleanly, with exit code 0, on ${signal}`, async ({ start, data }) => {
    const started = await start(...npm);
    started.process.kill(signal);
    expect(await started.ended).toBe(0);
    await expectCleanEnd(started.origin, data);
  });
}

test('the browser host ends cleanly when its npm is killed', async ({ start, data }) => {
  const { process, origin } = await start(...npm);
  process.kill('SIGKILL');
  await expectCleanEnd(origin, data);
});

test('the browser host ends cleanly when the script that started it is killed', async ({ start, data }) => {
  const { process, origin } = await start(...script);
  process.kill('SIGKILL');
  await expectCleanEnd(origin, data);
});
