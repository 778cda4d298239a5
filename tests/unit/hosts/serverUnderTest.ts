import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { startServer } from '../../../main/browser/server.ts';
import type { HostServer, ServerParts } from '../../../main/browser/server.ts';
import { createSessions } from '../../../main/browser/sessions.ts';
import { sendRequest } from './rawRequest.ts';
import type { Headers, RawAnswer } from './rawRequest.ts';

interface Running {
  readonly server: HostServer;
  readonly parts: ServerParts;
  /** The one header that every request has. */
  readonly host: Headers;
  /** What a browser of ours sends with every request. */
  readonly known: Headers;
  /** The session in it. */
  readonly secret: string;
}

/**
 * The server of the browser host, with a small folder of pages and a router that answers what it heard, for all
 * tests of a file. Nothing may be reported: that would be a fault of the server.
 */
export function serverUnderTest() {
  const sessions = createSessions();
  const calls: unknown[] = [];
  const reported: string[] = [];
  let folder = '';
  let running: Running | undefined;
  const now = (): Running => {
    if (running === undefined) throw new Error('the server runs from the first test on');
    return running;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
    const pages = join(folder, 'renderer');
    await mkdir(join(pages, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(pages, 'index.html'), '<!doctype html><title>home</title>');
    await writeFile(join(pages, 'assets', 'a-1.js'), 'export {};');
    const parts: ServerParts = {
      router: {
        answer: async (name, request) => {
          calls.push([name, request]);
          return { ok: true, value: { heard: request } };
        },
      },
      sessions,
      pages,
      report: (lines) => reported.push(lines),
    };
    const server = await startServer(parts, 0);
    const secret = sessions.exchange(sessions.key) ?? '';
    const host: Headers = [['Host', `127.0.0.1:${server.port}`]];
    const known: Headers = [...host, ['Cookie', `praisepoint-${server.port}=${secret}`]];
    running = { server, parts, host, known, secret };
  });
  afterAll(async () => {
    await running?.server.stop(0);
    await rm(folder, { recursive: true });
    expect(reported).toEqual([]);
  });

  return {
    now,
    sessions,
    /** What the router heard: name and request. */
    calls,
    get: (target: string, headers?: Headers): Promise<RawAnswer> =>
      sendRequest(now().server.port, `GET ${target}`, headers ?? now().known),
    post: (target: string, body: string, headers?: Headers): Promise<RawAnswer> =>
      sendRequest(
        now().server.port,
        `POST ${target}`,
        [
          ...(headers ?? now().known),
          ['Content-Type', 'application/json'],
          ['Content-Length', String(Buffer.byteLength(body))],
        ],
        body,
      ),
  };
}
