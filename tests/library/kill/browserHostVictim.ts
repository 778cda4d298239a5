import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { Answer } from '../../../shared/contract/errors.ts';
import type { Call, StartVictim, Victim } from './victim.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const built = join(root, 'dist', 'main');

export const isBrowserHostBuilt = existsSync(join(built, 'browser.cjs'));

/**
 * The built browser host, asked over HTTP as its pages ask it. It runs from a copy, so that a build beside the test
 * takes nothing away from it; inside the checkout, where it finds its modules.
 */
export function browserHostVictims(): StartVictim {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, 'kill-'));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  cpSync(built, join(copy, 'dist', 'main'), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  return (folder) => start(join(copy, 'dist', 'main', 'browser.cjs'), folder);
}

function start(hostFile: string, folder: string): Victim {
  const child = spawn(process.execPath, [hostFile, '--data', folder, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const agent = new Agent({ keepAlive: true });
  return {
    ready: connect(createInterface(child.stdout), exited, agent),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      agent.destroy();
    },
  };
}

async function connect(lines: AsyncIterable<string>, exited: Promise<unknown>, agent: Agent): Promise<Call> {
  const gone = exited.then(() => Promise.reject(new Error('the host is gone')));
  const line = await Promise.race([firstLine(lines), gone]);
  const url = /^Praisepoint is at (\S+)$/.exec(line)?.[1];
  if (url === undefined) throw new Error(`the host printed: ${line}`);
  const entered = await responseTo(httpRequest(url, { agent }).end());
  entered.resume();
  const [cookie = ''] = (entered.headers['set-cookie'] ?? []).map((set) => set.split(';')[0] ?? '');
  const { origin } = new URL(url);

  return (channel, body) => {
    const post = httpRequest(`${origin}/api/${channel}`, {
      agent,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie, Origin: origin },
    });
    const answer = responseTo(post).then(readAnswer);
    // Called when all of the body was handed to the system.
    const sent = new Promise<void>((resolve) => post.end(JSON.stringify(body), resolve));
    return { sent, answer };
  };
}

async function firstLine(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) return line;
  throw new Error('the host printed nothing');
}

async function responseTo(request: ReturnType<typeof httpRequest>): Promise<IncomingMessage> {
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

async function readAnswer(response: IncomingMessage): Promise<Answer<unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  if (response.statusCode !== 200) throw new Error(`the host answered ${response.statusCode}`);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer<unknown>;
}
