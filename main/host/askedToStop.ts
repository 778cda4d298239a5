import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves when this process is asked to stop: by a signal, or (PRAISEPOINT_PARENT=ipc) because the process that
 * started it is gone, which closes the channel between them even when it was killed.
 *
 * A signal that comes a second time ends the process at once. Another one does not count as the second: Ctrl+C
 * sends SIGINT to the whole group of processes, and the script that started us passes a SIGTERM on besides.
 */
export function askedToStop(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  return new Promise((resolve) => {
    const heard = new Set<NodeJS.Signals>();
    for (const signal of signals) {
      process.on(signal, () => {
        if (heard.has(signal)) process.exit(128 + constants.signals[signal]);
        heard.add(signal);
        resolve();
      });
    }
    if (env['PRAISEPOINT_PARENT'] !== 'ipc') return;
    process.once('disconnect', resolve);
    if (!process.connected) resolve();
  });
}
