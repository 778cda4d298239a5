import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');

/** Whether the Chromium in node_modules is one for this machine. */
const isCarried = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts a headless Chromium. On Linux the one that comes with `npm ci`, with its own libraries and
 * fonts, so that nothing has to be installed and every machine draws alike; elsewhere the Chrome or
 * Edge that is there. PRAISEPOINT_CHROMIUM names another program to use.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const named = process.env.PRAISEPOINT_CHROMIUM;
  if (named !== undefined) return chromium.launch({ ...options, executablePath: named });
  if (!isCarried) {
    return chromium.launch({ ...options, channel: process.platform === 'win32' ? 'msedge' : 'chrome' });
  }
  const folder = await unpackedChromium();
  return chromium.launch({
    ...options,
    executablePath: join(folder, 'chromium'),
    // Chromium refuses its sandbox to root, and in most containers; it only ever sees our own pages.
    args: ['--no-sandbox', ...(options.args ?? [])],
    env: {
      ...process.env,
      ...options.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

/**
 * The folder with the unpacked Chromium, made at the first call after an install. Unpacked beside it
 * and then renamed, so that whoever comes second (another worker) finds it whole or not at all.
 */
async function unpackedChromium(): Promise<string> {
  const carried = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(carried) as { version: string };
  const cache = join(root, 'node_modules/.cache/praisepoint');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const half = await mkdtemp(join(cache, 'unpacking-'));
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpackChromium.ts')], {
    cwd: root,
    // Its libraries (NSS) are unpacked only where it believes itself on a machine that has none.
    env: { ...process.env, TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x', AWS_EXECUTION_ENV: '24.x' },
  });
  // Its own configuration looks for the fonts in /tmp/fonts: with none found, text has no size at all.
  await writeFile(
    join(half, 'fonts/fonts.conf'),
    '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n',
  );
  try {
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
