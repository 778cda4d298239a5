import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** Every kind of file that the build has; another one is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * A path as the build has them. Nothing is decoded: a percent sign, a backslash, a colon, a NUL, an empty segment
 * or one that begins with a dot makes it none of ours, so `..` has no spelling.
 */
const ours = /^(?:\/[\w-][\w.-]*)+$/;

export interface Page {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<'Content-Type' | 'Cache-Control', string>>;
}

/**
 * The one place that maps the path of a URL (no query) to a file: a regular file of a known kind below `folder`,
 * null for all else. `/` is index.html.
 */
export async function readPage(folder: string, urlPath: string): Promise<Page | null> {
  const path = urlPath === '/' ? '/index.html' : urlPath;
  const type = types[extname(path)];
  if (!ours.test(path) || type === undefined) return null;
  try {
    const file = await realpath(join(folder, ...path.split('/')));
    // A link inside the folder may lead out of it.
    if (!file.startsWith((await realpath(folder)) + sep) || !(await stat(file)).isFile()) return null;
    const headers = { 'Content-Type': type, 'Cache-Control': cachingOf(path) };
    return { bytes: await readFile(file), headers };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Vite puts a hash of the content into the name of everything below assets/; the rest keeps its name. */
function cachingOf(path: string): string {
  if (path.startsWith('/assets/')) return 'private, max-age=31536000, immutable';
  return path.endsWith('.html') ? 'no-store' : 'no-cache';
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
}
