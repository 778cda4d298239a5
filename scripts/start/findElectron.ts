import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { root } from '../root.ts';

/** Where Electron's program lies, or in half a sentence why there is none. */
export type FoundElectron =
  { readonly path: string; readonly why?: undefined } | { readonly path?: undefined; readonly why: string };

/** A first start may download 100 MB; a network that answers nothing at all must not hold us for ever. */
const patienceMs = 10 * 60_000;

/**
 * Asks the `electron` package where its program is, which honours ELECTRON_OVERRIDE_DIST_PATH and
 * downloads what is missing. In a process of its own, because it prints on stdout while it does.
 */
export async function findElectron(): Promise<FoundElectron> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { why: 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)' };
  }
  const asked = await ask(`process.stdout.write('\\n' + require('electron'))`);
  if (asked.code !== 0)
    return { why: `Electron's program is missing and could not be fetched (${reason(asked.output)})` };
  const path = asked.output.trimEnd().split('\n').at(-1) ?? '';
  try {
    await access(path, constants.X_OK);
    return { path };
  } catch {
    return { why: `Electron's program is not at ${path}` };
  }
}

function ask(script: string): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patienceMs,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '' && /download/i.test(text)) console.error('Fetching Electron, once …');
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** The line of a failure that says most: the network's or the file system's fault, else the first error. */
function reason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const telling =
    lines.find((line) => /\bE[A-Z]{4,}\b|HTTPError|status code|certificate|checksum/.test(line)) ??
    lines.find((line) => /^\w*Error:/.test(line));
  return (telling ?? 'no reason given').replace(/^\w*Error:\s*/, '').slice(0, 160);
}
