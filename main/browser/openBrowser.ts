import { spawn } from 'node:child_process';
import { win32 } from 'node:path';

/**
 * Opens `url` in the person's own browser, no shell between. `failed` is called where that cannot be done: the
 * line on stdout is there anyway.
 */
export function openBrowser(
  url: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  failed: () => void,
): void {
  const [program, ...args] = commandFor(url, platform, env);
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
  child.once('error', failed);
  child.once('exit', (code) => {
    if (code !== 0) failed();
  });
  child.unref();
}

export function commandFor(
  url: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['/usr/bin/open', url];
  if (platform !== 'win32') return ['xdg-open', url];
  // `start` is of cmd.exe, which would read the URL as its own language.
  const system = win32.join(env['SystemRoot'] ?? 'C:\\Windows', 'System32');
  return [win32.join(system, 'rundll32.exe'), 'url.dll,FileProtocolHandler', url];
}
