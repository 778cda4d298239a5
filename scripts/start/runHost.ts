import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from '../root.ts';
import { onParentGone } from './onParentGone.ts';

/** How long a host may take to store what is under way before it is killed. */
const patienceMs = 15_000;

/**
 * Runs a host to its end and returns its exit code. It is asked to stop (SIGTERM) when we are asked
 * to, and when the npm that started us is gone.
 *
 * The browser host hangs on an IPC channel besides, so that it notices even our SIGKILL: see README.md.
 */
export function runHost(
  kind: 'browser' | 'desktop',
  args: string[],
  program = process.execPath,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const host = spawn(program, args, {
      cwd: root,
      stdio: kind === 'browser' ? ['ignore', 'inherit', 'inherit', 'ipc'] : 'inherit',
      env: kind === 'browser' ? { ...process.env, PRAISEPOINT_PARENT: 'ipc' } : process.env,
    });

    let killing: NodeJS.Timeout | undefined;
    const stop = (): void => {
      // Once: Ctrl+C reaches us from the terminal and from npm, and a second SIGTERM would mean hurry.
      if (killing !== undefined) return;
      host.kill('SIGTERM');
      killing = setTimeout(() => host.kill('SIGKILL'), patienceMs);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    onParentGone(stop);

    host.once('error', reject);
    host.once('exit', (code, signal) => {
      clearTimeout(killing);
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
