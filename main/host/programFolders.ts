import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of the built program lie. `bundleFolder` is the folder of the running bundle: dist/main. */
export function programFolders(bundleFolder: string) {
  return {
    pages: join(bundleFolder, '..', 'renderer'),
    libraryWorker: join(bundleFolder, 'library-worker.cjs'),
    portfolioWorker: join(bundleFolder, 'portfolio.worker.cjs'),
    preload: join(bundleFolder, 'preload.cjs'),
  } as const;
}

/** The version that package.json has, which lies two floors up from the bundle, in a packed program too. */
export function programVersion(bundleFolder: string): string {
  const about: unknown = JSON.parse(readFileSync(join(bundleFolder, '..', '..', 'package.json'), 'utf8'));
  if (
    typeof about === 'object' &&
    about !== null &&
    'version' in about &&
    typeof about.version === 'string'
  ) {
    return about.version;
  }
  throw new Error('package.json has no version');
}
