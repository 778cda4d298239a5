import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

const stampFile = join(root, 'dist/stamp.txt');

/** What dist/ is made from. The lock file inside node_modules changes with every install. */
const sources = [
  'main/**/*',
  'renderer/**/*',
  'shared/**/*',
  'scripts/build/**/*',
  'vite.config.ts',
  'package.json',
  'node_modules/.package-lock.json',
];

/** A hash of path, size and time of change of every source: equal means that nothing was touched. */
export async function fingerprint(): Promise<string> {
  const lines: string[] = [];
  for await (const path of glob(sources, { cwd: root })) {
    const file = await stat(join(root, path)).catch(() => undefined);
    if (file?.isFile() === true) lines.push(`${path} ${String(file.size)} ${String(file.mtimeMs)}`);
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** Whether dist/ was built, to its end, from the sources as they are now. */
export async function isBuildFresh(): Promise<boolean> {
  const built = await readFile(stampFile, 'utf8').catch(() => '');
  return built !== '' && built === (await fingerprint());
}

/** From here until the next stamp dist/ counts as unfinished. */
export async function clearStamp(): Promise<void> {
  await rm(stampFile, { force: true });
}

export async function writeStamp(of: string): Promise<void> {
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, of);
}
