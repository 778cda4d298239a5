import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startServer } from '../../../main/browser/server.ts';
import type { ServerParts } from '../../../main/browser/server.ts';
import { limits } from '../../../shared/model/limits.ts';
import { sendRaw, sendRequest } from './rawRequest.ts';
import type { Headers } from './rawRequest.ts';
import { serverUnderTest } from './serverUnderTest.ts';

const { now, calls, get } = serverUnderTest();

/** A connection as one of our pages has it, and all that comes over it. */
async function connected(port = now().server.port) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/calls`, {
    origin: `http://127.0.0.1:${port}`,
    headers: { Cookie: `praisepoint-${port}=${now().secret}` },
  });
  const heard: unknown[] = [];
  const listeners = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    heard.push(JSON.parse(data.toString()));
    for (const listener of listeners) listener();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  onTestFinished(() => {
    socket.terminate();
  });
  return {
    socket,
    heard,
    closed,
    ask: (message: unknown) => {
      socket.send(JSON.stringify(message));
    },
    hears: (count: number) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (heard.length >= count) resolve();
        };
        listeners.add(look);
        look();
      }),
  };
}

describe('a connection of a page', () => {
  test('answers each call by its number', async () => {
    const page = await connected();
    page.ask({ call: 1, channel: 'projects.list', request: {} });
    page.ask({ call: 2, channel: 'projects.head', request: { id: '讚' } });
    await page.hears(2);
    expect(page.heard).toEqual([
      { call: 1, answer: { ok: true, value: { heard: {} } } },
      { call: 2, answer: { ok: true, value: { heard: { id: '讚' } } } },
    ]);
    expect(calls.slice(-2)).toEqual([
      ['projects.list', {}],
      ['projects.head', { id: '讚' }],
    ]);
  });

  test('takes as large a request as a page sends over it', async () => {
    const page = await connected();
    const request = 'x'.repeat(limits.messageBytes - 2);
    page.ask({ call: Number.MAX_SAFE_INTEGER, channel: 'c'.repeat(40), request });
    await page.hears(1);
    expect(page.heard).toMatchObject([{ answer: { ok: true } }]);
  });

  test.each([
    ['no JSON', '{"call":1', 1007],
    ['nothing', 'null', 1007],
    ['a list', '[]', 1007],
    ['no number', '{"channel":"projects.list","request":{}}', 1007],
    ['half a number', '{"call":1.5,"channel":"projects.list","request":{}}', 1007],
    ['bytes', Buffer.from('{"call":1,"channel":"projects.list","request":{}}'), 1007],
    ['more than a page sends over it', ' '.repeat(limits.messageBytes + 1000), 1009],
  ])('is closed when it says %s', async (_what, said, code) => {
    const page = await connected();
    const heard = calls.length;
    page.socket.send(said);
    expect(await page.closed).toBe(code);
    expect(page.heard).toEqual([]);
    expect(calls.length).toBe(heard);
  });

  test('that breaks while it is answered harms nobody', async () => {
    let finish = (): void => undefined;
    let begun = (): void => undefined;
    const isUnderWay = new Promise<void>((resolve) => (begun = resolve));
    const { server } = await serverThatWaits(
      () => begun(),
      (answer) => (finish = answer),
    );
    const page = await connected(server.port);
    page.ask({ call: 1, channel: 'projects.store', request: {} });
    await isUnderWay;
    page.socket.terminate();
    await page.closed;
    finish();
    const other = await connected(server.port);
    other.ask({ call: 1, channel: 'projects.store', request: {} });
    await expect.poll(() => other.heard.length + (finish(), 0)).toBe(1);
  });
});

/** A server whose answers come when the test says so. */
async function serverThatWaits(begun: () => void, waits: (answer: () => void) => void) {
  const router: ServerParts['router'] = {
    answer: () =>
      new Promise((resolve) => {
        waits(() => {
          resolve({ ok: true, value: 'stored' });
        });
        begun();
      }),
  };
  const server = await startServer({ ...now().parts, router }, 0);
  onTestFinished(() => server.stop(0));
  return { server };
}

describe('when the host stops', () => {
  test('what is under way is answered, nothing more is taken, and the connection is closed', async () => {
    let finish = (): void => undefined;
    let asked = 0;
    const { server } = await serverThatWaits(
      () => (asked += 1),
      (answer) => (finish = answer),
    );
    const [busy, idle] = [await connected(server.port), await connected(server.port)];
    busy.ask({ call: 1, channel: 'projects.store', request: {} });
    await expect.poll(() => asked).toBe(1);
    let hasStopped = false;
    const stopped = server.stop(60_000).then(() => (hasStopped = true));
    expect(await idle.closed).toBe(1001);
    busy.ask({ call: 2, channel: 'projects.store', request: {} });
    expect(hasStopped).toBe(false);
    finish();
    expect(await busy.closed).toBe(1001);
    expect(busy.heard).toEqual([{ call: 1, answer: { ok: true, value: 'stored' } }]);
    expect(asked).toBe(1);
    await stopped;
  });

  test('an answer that is on its way comes whole, however slowly it is read', async () => {
    let asked = 0;
    const value = 'x'.repeat(30_000_000);
    const router: ServerParts['router'] = {
      answer: async () => {
        asked += 1;
        return { ok: true, value };
      },
    };
    const server = await startServer({ ...now().parts, router }, 0);
    const page = await connected(server.port);
    page.ask({ call: 1, channel: 'projects.open', request: {} });
    await expect.poll(() => asked).toBe(1);
    page.socket.pause();
    const stopped = server.stop(60_000);
    // Longer than a page is waited for that has nothing more to hear.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    page.socket.resume();
    await page.hears(1);
    expect(page.heard).toEqual([{ call: 1, answer: { ok: true, value } }]);
    await stopped;
  });

  test('a page that does not say good-bye is not waited for', async () => {
    const { server } = await serverThatWaits(
      () => undefined,
      () => undefined,
    );
    const page = await connected(server.port);
    // It hears nothing any more, as a tab that sleeps.
    page.socket.pause();
    await server.stop(600_000);
  });

  test('a connection that is never done is cut', async () => {
    let asked = 0;
    const { server } = await serverThatWaits(
      () => (asked += 1),
      () => undefined,
    );
    const page = await connected(server.port);
    page.ask({ call: 1, channel: 'projects.store', request: {} });
    await expect.poll(() => asked).toBe(1);
    await server.stop(20);
    expect(await page.closed).toBe(1006);
  });
});

test('an answer that cannot be written ends its connection, and not the host', async () => {
  const reported: string[] = [];
  const loop: { self?: unknown } = {};
  loop.self = loop;
  const server = await startServer(
    {
      ...now().parts,
      report: (lines) => reported.push(lines),
      router: { answer: async () => ({ ok: true, value: loop }) },
    },
    0,
  );
  onTestFinished(() => server.stop(0));
  const page = await connected(server.port);
  page.ask({ call: 1, channel: 'projects.list', request: {} });
  expect(await page.closed).toBe(1006);
  expect(reported).toHaveLength(1);
  expect((await connected(server.port)).socket.readyState).toBe(WebSocket.OPEN);
});

describe('a stranger gets no connection', () => {
  const asks: Headers = [
    ['Upgrade', 'websocket'],
    ['Connection', 'Upgrade'],
    ['Sec-WebSocket-Version', '13'],
    ['Sec-WebSocket-Key', 'cHJhaXNlcG9pbnQgdGVzdA=='],
  ];
  const upgrade = (target: string, headers: Headers) =>
    sendRaw(
      now().server.port,
      `GET ${target} HTTP/1.1\r\n${[...headers, ...asks].map((pair) => pair.join(': ')).join('\r\n')}\r\n\r\n`,
    );

  test('but the same empty 403 as for everything else', async () => {
    const refused = await get('/calls', now().host);
    expect(refused.status).toBe(403);
    const { known, host } = now();
    expect(await upgrade('/calls', host)).toEqual(refused);
    expect(await upgrade('/', host)).toEqual(refused);
    for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null'])
      expect(await upgrade('/calls', [...known, ['Origin', origin]])).toEqual(refused);
    expect(await upgrade('/calls', [...known, ['Sec-Fetch-Site', 'same-site']])).toEqual(refused);
    expect(await upgrade('/calls', [['Host', 'evil.example'], known[1]!])).toEqual(refused);
  });

  test('and does not end the host by asking in the packet of another request', async () => {
    const host = `Host: 127.0.0.1:${now().server.port}`;
    const asked = ['GET /x HTTP/1.1', host, ...asks.map((pair) => pair.join(': '))].join('\r\n');
    const answer = await sendRaw(now().server.port, `GET / HTTP/1.1\r\n${host}\r\n\r\n${asked}\r\n\r\n`);
    expect(answer.status).toBe(403);
    expect(await get('/', now().known)).toMatchObject({ status: 200 });
  });

  test('and does not keep the host from stopping by keeping its half of it open', async () => {
    const server = await startServer(now().parts, 0);
    const lines = [
      'GET /calls HTTP/1.1',
      `Host: 127.0.0.1:${server.port}`,
      ...asks.map((pair) => pair.join(': ')),
    ];
    const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
    onTestFinished(() => {
      socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.write('and more');
    // Else this would never come to an end.
    await server.stop(20);
  });

  test('at any other address, not even who is known', async () => {
    for (const target of ['/', '/calls/', '/calls?x', '/api/calls', '/CALLS'])
      expect(await upgrade(target, now().known)).toMatchObject({ status: 403, body: '' });
  });

  test('a known page that does not say that it wants one gets no page either', async () => {
    expect(await sendRequest(now().server.port, 'GET /calls', now().known)).toMatchObject({ status: 404 });
  });
});
