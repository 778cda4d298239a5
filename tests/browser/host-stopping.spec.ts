import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startHost } from './host/startHost.ts';
import type { Host } from './host/startHost.ts';

// The built browser host as a process: how it starts, and how it ends. No Chromium is needed.

const root = resolve(import.meta.dirname, '../..');

const test = base.extend<{ readonly data: string }>({
  data: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the host with these flags to its end. */
function runToEnd(flags: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'dist/main/browser.cjs'), ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolveEnd) => {
    child.once('close', (code) => resolveEnd({ code, stdout, stderr }));
  });
}

async function cookieOf(host: Host): Promise<string> {
  const exchange = await fetch(host.url, { redirect: 'manual' });
  return exchange.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Half of a call, of which the host already knows. `sendRest` gives all that it answered. */
async function sendHalf(host: Host, channel: string, request: unknown) {
  const body = JSON.stringify(request);
  const { host: name, port } = new URL(host.origin);
  const head = [
    `POST /api/${channel} HTTP/1.1`,
    `Host: ${name}`,
    `Cookie: ${await cookieOf(host)}`,
    'Content-Type: application/json',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Expect: 100-continue',
  ];
  const socket = connect(Number(port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  socket.on('error', () => undefined); // the host ends, and the connection with it
  const closed = new Promise((resolveClose) => socket.once('close', resolveClose));
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 1)}`);
  await expect.poll(() => answer).toContain('100 Continue');
  return {
    sendRest: async () => {
      socket.write(body.slice(1));
      await closed;
      return answer;
    },
  };
}

function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

/** A library that was closed has no WAL beside it; one that was dropped has. */
const wasClosed = (data: string): boolean =>
  existsSync(join(data, 'library.db')) && !existsSync(join(data, 'library.db-wal'));

test('says one line on stdout, and nothing on stderr', async ({ data }) => {
  const host = await startHost({ data });
  await host.stop();
  expect(host.said().stdout).toMatch(/^Praisepoint is at http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}\n$/);
  expect(host.said().stderr).toBe('');
});

test('stores, closes and exits with 0 on SIGTERM', async ({ data }) => {
  const host = await startHost({ data });
  expect(await host.stop()).toBe(0);
  expect(wasClosed(data)).toBe(true);
});

for (const signal of ['SIGINT', 'SIGHUP'] as const) {
  test(`stores, closes and exits with 0 on ${signal}, also when a SIGTERM follows`, async ({ data }) => {
    test.skip(process.platform === 'win32', 'Windows has no signals');
    const host = await startHost({ data });
    process.kill(host.pid, signal);
    await expect.poll(() => answers(host.origin)).toBe(false);
    expect(await host.stop()).toBe(0);
    expect(wasClosed(data)).toBe(true);
  });
}

test('stores, closes and exits when the process that started it is killed', async ({ data }) => {
  // A parent of its own, which passes on where the host is.
  const parent = spawn(
    process.execPath,
    [
      '-e',
      `require('node:child_process').spawn(process.execPath, process.argv.slice(1), {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, PRAISEPOINT_PARENT: 'ipc' } })`,
      join(root, 'dist/main/browser.cjs'),
      ...['--data', data, '--port', '0', '--no-open'],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const stdout = parent.stdout.setEncoding('utf8');
  await new Promise((resolveLine) => stdout.once('data', resolveLine));
  parent.kill('SIGKILL');
  // The pipe is the host's too: it ends when the host has.
  await new Promise((resolveEnd) => stdout.resume().once('end', resolveEnd));
  expect(wasClosed(data)).toBe(true);
});

test('Ctrl+C, which reaches npm, the script and the host at once, ends all of it cleanly', async ({
  data,
}) => {
  test.skip(process.platform === 'win32', 'Windows has no signals');
  const npm = spawn('npm', ['start', '--', '--browser', '--data', data, '--port', '0', '--no-open'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true, // a group of its own, as a terminal makes one
  });
  const ended = new Promise((resolveEnd) => npm.once('exit', resolveEnd));
  let stdout = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  await expect.poll(() => stdout, { timeout: 60_000 }).toContain('Praisepoint is at');
  process.kill(-(npm.pid ?? 0), 'SIGINT');
  expect(await ended).toBe(0);
  expect(wasClosed(data)).toBe(true);
});

test('answers what is under way before it ends, and takes nothing new', async ({ data }) => {
  test.skip(process.platform === 'win32', 'Windows has no signals');
  const host = await startHost({ data });
  const id = '01890000-0000-7000-8000-000000000001';
  const request = { id, kind: 'service', name: 'Claims', at: 1, change: null };
  const half = await sendHalf(host, 'projects.create', request);
  const ended = host.stop();
  await expect.poll(() => answers(host.origin)).toBe(false);
  expect(await half.sendRest()).toMatch(/HTTP\/1\.1 200 OK.*"ok":true/s);
  expect(await ended).toBe(0);
  expect(wasClosed(data)).toBe(true);

  const again = await startHost({ data });
  const list = await fetch(`${again.origin}/api/projects.list`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: await cookieOf(again) },
    body: '{}',
  });
  expect(await list.text()).toContain('"name":"Claims"');
  await again.stop();
});

test('a second SIGTERM ends it at once', async ({ data }) => {
  test.skip(process.platform === 'win32', 'Windows has no signals');
  const host = await startHost({ data });
  await sendHalf(host, 'preferences.read', {}); // which it would wait for
  const ended = host.stop();
  await expect.poll(() => answers(host.origin)).toBe(false);
  void host.stop();
  expect(await ended).toBe(128 + 15);
});

test('says that the library is in use, in one line, and exits with 3', async ({ data }) => {
  const host = await startHost({ data });
  const second = await runToEnd(['--data', data, '--port', '0', '--no-open']);
  expect(second.code).toBe(3);
  expect(second.stdout).toBe('');
  expect(second.stderr).toMatch(/^Another start of Praisepoint has this library open.*\n$/);
  expect(await host.stop()).toBe(0);
});

test('says what is wrong with its flags, and exits with 2', async ({ data }) => {
  for (const flags of [['--datta', data], ['--port', 'many'], ['somewhere']]) {
    const ended = await runToEnd(flags);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain(flags.at(-1) === data ? '--datta' : (flags.at(-1) ?? ''));
  }
});

test('says that a port is taken, and leaves the library closed', async ({ data }) => {
  const host = await startHost();
  const ended = await runToEnd(['--data', data, '--port', new URL(host.origin).port, '--no-open']);
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toMatch(/^The port is taken.*\n$/);
  expect(wasClosed(data)).toBe(true);
  await host.stop();
  await rm(host.dataFolder, { recursive: true });
});

test('says that a library is damaged, and does not touch it', async ({ data }) => {
  await writeFile(join(data, 'library.db'), 'this is no library');
  const ended = await runToEnd(['--data', data, '--port', '0', '--no-open']);
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toContain('library-damaged');
});
