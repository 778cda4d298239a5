import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../root.ts';

export interface Ran {
  readonly code: number;
  /** stdout and stderr as they came; empty when they were shown. */
  readonly output: string;
}

export interface Run {
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the person sees the output as it comes (or it is kept). */
  readonly show: boolean;
}

/** Runs a tool of node_modules/.bin from the repository's folder, with the Node that runs us. */
export function runTool({ command: [tool, ...args], env = {}, show }: Run): Promise<Ran> {
  const path = join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? '');
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, PATH: path, ...env },
      shell: process.platform === 'win32', // there the tools are .cmd files
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.once('error', (error) => {
      resolve({ code: 1, output: `${tool} could not be started: ${error.message}` });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
