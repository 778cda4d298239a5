import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** A running browser host (dist/main/browser.cjs) with a library of its own. */
export interface Host {
  /** What it printed: its address with the key. */
  readonly url: string;
  readonly origin: string;
  readonly key: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** All that it has said so far on stdout and on stderr. */
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  /** Asks it to stop (SIGTERM) and waits; gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Kills it (SIGKILL) and waits. */
  readonly kill: () => Promise<void>;
}

export interface HostOptions {
  /** The library's folder; a fresh one when none is named. It stays when the host has stopped. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How long a start may take on a busy machine before it counts as hung. */
const patienceMs = 30_000;

/** Starts the built browser host as `npm start -- --browser` does, and waits for its line. */
export async function startHost({ data, env = {} }: HostOptions = {}): Promise<Host> {
  const dataFolder = data ?? (await mkdtemp(join(tmpdir(), 'praisepoint-')));
  const flags = ['--data', dataFolder, '--port', '0', '--no-open'];
  const child = spawn(process.execPath, [join(root, 'dist/main/browser.cjs'), ...flags], {
    cwd: root,
    // The channel ends with us, however we end, and the host with it: scripts/README.md.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, PRAISEPOINT_PARENT: 'ipc', ...env },
  });
  const ended = new Promise<number | null>((resolveEnd) => {
    child.once('close', resolveEnd);
  });

  let stdout = '';
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const url = await new Promise<string>((resolveUrl, reject) => {
    const giveUp = (why: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`${why}\nstdout: ${stdout}\nstderr: ${stderr}`));
    };
    const timer = setTimeout(() => {
      giveUp(`The browser host did not say where it is within ${String(patienceMs / 1000)} s`);
    }, patienceMs);
    child.once('error', (error) => {
      giveUp(`The browser host did not start: ${error.message}`);
    });
    child.once('close', (code, signal) => {
      giveUp(`The browser host ended (${String(code ?? signal)}) before it was ready`);
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const line = /^Praisepoint is at (\S+)\n/m.exec(stdout)?.[1];
      if (line === undefined) return;
      clearTimeout(timer);
      resolveUrl(line);
    });
  });

  const { origin, searchParams } = new URL(url);
  return {
    url,
    origin,
    key: searchParams.get('key') ?? '',
    dataFolder,
    pid: child.pid ?? 0,
    said: () => ({ stdout, stderr }),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
