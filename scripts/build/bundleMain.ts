import { existsSync } from 'node:fs';
import { glob, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../root.ts';

/** Entry points with a name of their own in dist/main; any `*.worker.ts` is found besides. */
const entries: Readonly<Record<string, string>> = {
  desktop: 'main/desktop/start.ts',
  preload: 'main/desktop/preload.ts',
  browser: 'main/browser/start.ts',
  'library-worker': 'main/library/worker.ts',
};

async function entryPoints(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, path] of Object.entries(entries)) {
    if (!existsSync(join(root, path))) throw new Error(`${path} is missing: dist/main/${name}.cjs needs it`);
    found[name] = path;
  }
  for await (const path of glob('main/**/*.worker.ts', { cwd: root })) {
    const name = basename(path, '.ts');
    const other = found[name];
    if (other !== undefined) throw new Error(`${path} and ${other} would both become dist/main/${name}.cjs`);
    found[name] = path;
  }
  return found;
}

/**
 * main/ → dist/main/*.cjs. CommonJS, since that is what every Electron loads, sandboxed preloads
 * included; Node 20, since that is what the oldest Electron that we test with has inside.
 */
export async function bundleMain(): Promise<void> {
  const outdir = join(root, 'dist/main');
  await rm(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: await entryPoints(),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['electron', 'better-sqlite3', 'highs'], // highs: its .wasm lies beside it
    sourcemap: 'linked',
    sourcesContent: false,
    minifyWhitespace: true, // a third less to read at every start; names stay, for who reads a fault
    legalComments: 'linked',
    logLevel: 'warning', // esbuild prints to stderr
  });
}
