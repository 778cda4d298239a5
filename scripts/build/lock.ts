import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../process/isAlive.ts';
import { root } from '../root.ts';

const lockFile = join(root, '.cache/build.lock');

/**
 * Runs `work` while no other process of this checkout builds; `waited` says whether one did. A lock
 * whose holder has died is taken over.
 */
export async function withBuildLock(work: (waited: boolean) => Promise<void>): Promise<void> {
  await mkdir(dirname(lockFile), { recursive: true });
  let waited = false;
  for (;;) {
    try {
      await writeFile(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    waited = true;
    const holder = Number(await readFile(lockFile, 'utf8').catch(() => ''));
    // 0: written between its creation and ours, or just removed; look again.
    if (holder > 0 && !isAlive(holder)) await rm(lockFile, { force: true });
    else await pause(100);
  }
  try {
    await work(waited);
  } finally {
    await rm(lockFile, { force: true });
  }
}
