import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { defaultPort, startServer } from '../../../main/browser/server.ts';
import type { HostServer, ServerParts } from '../../../main/browser/server.ts';
import { createSessions } from '../../../main/browser/sessions.ts';
import { contentSecurityPolicy } from '../../../main/host/securityHeaders.ts';
import { limits } from '../../../shared/model/limits.ts';
import { sendRaw, sendRequest } from './rawRequest.ts';

type Headers = readonly (readonly [string, string])[];

const sessions = createSessions();
const calls: unknown[] = [];
const reported: string[] = [];
let folder = '';
let parts: ServerParts;
let server: HostServer;
let host: Headers;
/** What a browser of ours sends with every request. */
let known: Headers;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html><title>home</title>');
  await writeFile(join(folder, 'renderer', 'assets', 'a-1.js'), 'export {};');
  parts = {
    router: {
      answer: async (name, request) => {
        calls.push([name, request]);
        return { ok: true, value: { heard: request } };
      },
    },
    sessions,
    pages: join(folder, 'renderer'),
    report: (lines) => reported.push(lines),
  };
  server = await startServer(parts, 0);
  host = [['Host', `127.0.0.1:${server.port}`]];
  const secret = sessions.exchange(sessions.key) ?? '';
  known = [...host, ['Cookie', `praisepoint-${server.port}=${secret}`]];
});
afterAll(async () => {
  await server.stop(0);
  await rm(folder, { recursive: true });
  expect(reported).toEqual([]);
});

const get = (target: string, headers: Headers = known) => sendRequest(server.port, `GET ${target}`, headers);
const post = (target: string, body: string, headers: Headers = known) =>
  sendRequest(
    server.port,
    `POST ${target}`,
    [...headers, ['Content-Type', 'application/json'], ['Content-Length', String(Buffer.byteLength(body))]],
    body,
  );

describe('the key', () => {
  test('is exchanged for a cookie of this browser, and goes from the address bar', async () => {
    const one = await get(`/?key=${sessions.key}`, host);
    const two = await get(`/?key=${sessions.key}`, host);
    expect(one.status).toBe(303);
    expect(one.headers['location']).toBe('/');
    expect(one.headers['cache-control']).toBe('no-store');
    const cookie = one.headers['set-cookie'] ?? '';
    expect(cookie).toMatch(
      new RegExp(`^praisepoint-${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
    expect(cookie).not.toContain(sessions.key);
    expect(two.headers['set-cookie']).not.toBe(cookie);
    const sent: Headers = [...host, ['Cookie', cookie.split(';')[0] ?? '']];
    expect((await get('/', sent)).body).toBe('<!doctype html><title>home</title>');
  });

  test('has 256 bits', () => {
    expect(Buffer.from(sessions.key, 'base64url').length).toBe(32);
    expect(createSessions().key).not.toBe(sessions.key);
  });

  test('a ticket opens once', async () => {
    const ticket = sessions.newTicket();
    expect((await get(`/?key=${ticket}`, host)).status).toBe(303);
    expect((await get(`/?key=${ticket}`, host)).status).toBe(403);
  });
});

describe('a stranger gets the same empty 403, whatever is asked', () => {
  const wrongKey = 'x'.repeat(43);
  const paths = [
    '/',
    '/index.html',
    '/missing',
    '/../secret.txt',
    `/?key=${wrongKey}`,
    '/?key=',
    '/api/host.describe',
  ];

  async function refusals(headers: Headers): Promise<void> {
    const heard = calls.length;
    const answers = [
      ...(await Promise.all(paths.map((path) => get(path, headers)))),
      ...(await Promise.all(
        ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'PROPFIND'].map((method) =>
          sendRequest(server.port, `${method} /api/host.describe`, [...headers, ['Content-Length', '0']]),
        ),
      )),
      await post('/api/host.describe', '{}', headers),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { status, headers: told, body } = answers[0]!;
    expect(status).toBe(403);
    expect(body).toBe('');
    expect(told['content-length']).toBe('0');
    for (const name of [
      'server',
      'x-powered-by',
      'date',
      'set-cookie',
      'location',
      'access-control-allow-origin',
    ]) {
      expect(told[name]).toBeUndefined();
    }
    expect(calls.length).toBe(heard);
  }

  test('without a cookie', () => refusals(host));

  test('with the cookie of another run', () =>
    refusals([
      ...host,
      ['Cookie', `praisepoint-${server.port}=${createSessions().exchange('') ?? wrongKey}`],
    ]));

  test('with the key in the place of a session', () =>
    refusals([...host, ['Cookie', `praisepoint-${server.port}=${sessions.key}`]]));

  test('with our secret under another name', () => {
    const [, secret = ''] = (known[1]?.[1] ?? '').split('=');
    return refusals([...host, ['Cookie', `praisepoint=${secret}; praisepoint-1=${secret}; ${secret}`]]);
  });

  test.each([
    ['no name at all', []],
    ['localhost', ['localhost:PORT']],
    ['a name that was bound to 127.0.0.1', ['evil.example:PORT']],
    ['no port', ['127.0.0.1']],
    ['another port', ['127.0.0.1:1']],
    ['another spelling', ['127.1:PORT']],
    ['two names', ['127.0.0.1:PORT', 'evil.example']],
    ['more than a name', ['127.0.0.1:PORT.evil.example']],
  ])('that knows the cookie, but asks for %s', async (_what, names) => {
    const [, cookie] = known;
    const headers = names.map((name) => ['Host', name.replace('PORT', String(server.port))] as const);
    const answer = await get('/', [...headers, cookie!]);
    expect(answer).toMatchObject({ status: 403, body: '' });
  });

  test.each([
    ['of another site', 'https://evil.example'],
    ['of another port', 'http://127.0.0.1:1'],
    ['of localhost', 'http://localhost:PORT'],
    ['that is secure', 'https://127.0.0.1:PORT'],
    ['that is hidden', 'null'],
    ['that is empty', ''],
  ])('that knows the cookie, from an origin %s', async (_what, origin) => {
    const headers: Headers = [...known, ['Origin', origin.replace('PORT', String(server.port))]];
    expect(await get('/', headers)).toMatchObject({ status: 403, body: '' });
    expect(await post('/api/host.describe', '{}', headers)).toMatchObject({ status: 403, body: '' });
  });

  test.each(['cross-site', 'same-site', 'something'])(
    'that knows the cookie, from a page that is %s',
    async (site) => {
      expect(await get('/', [...known, ['Sec-Fetch-Site', site]])).toMatchObject({ status: 403, body: '' });
    },
  );

  test('that knows the key, but comes from another site', async () => {
    const headers: Headers = [...host, ['Sec-Fetch-Site', 'cross-site']];
    expect(await get(`/?key=${sessions.key}`, headers)).toMatchObject({ status: 403, body: '' });
  });

  test('before its body is read', async () => {
    // The body never comes: only who decides by the headers can answer.
    const answer = await sendRequest(server.port, 'POST /api/host.describe', [
      ...host,
      ['Content-Type', 'application/json'],
      ['Content-Length', '1000000'],
    ]);
    expect(answer).toMatchObject({ status: 403, body: '' });
  });

  test('and no word about whether to send it', async () => {
    for (const expectation of ['100-continue', 'something']) {
      const answer = await sendRequest(server.port, 'POST /api/host.describe', [
        ...host,
        ['Expect', expectation],
        ['Content-Length', '10'],
      ]);
      expect(answer).toMatchObject({ status: 403, body: '' });
    }
  });
});

describe('who is known', () => {
  test('gets pages, each with the whole of the security headers', async () => {
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>home</title>' });
    expect(page.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(page.headers['permissions-policy']).toContain('camera=()');
    expect((await get('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/missing.js')).headers['content-security-policy']).toBe(contentSecurityPolicy);
  });

  test('with the headers of a browser, too', async () => {
    const headers: Headers = [...known, ['Origin', server.origin], ['Sec-Fetch-Site', 'same-origin']];
    expect((await get('/', [...known, ['Sec-Fetch-Site', 'none']])).status).toBe(200);
    expect((await post('/api/host.describe', '{}', headers)).status).toBe(200);
  });

  test('even where a page of another port has planted a cookie of the same name', async () => {
    const cookie = known[1]![1];
    const headers: Headers = [...host, ['Cookie', `praisepoint-${server.port}=planted; ${cookie}`]];
    expect((await get('/', headers)).status).toBe(200);
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/./../secret.txt',
    '/index.html%00',
    '/missing',
  ])('gets nothing at %s', async (target) => {
    expect(await get(target)).toMatchObject({ status: 404, body: '' });
  });

  test.each(['http://127.0.0.1/index.html', 'http://evil.example/', '*', 'index.html'])(
    'has to name a path, not %s',
    async (target) => {
      const answer = await get(target);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body).toBe('');
    },
  );

  test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE'])('cannot %s', async (method) => {
    expect(await sendRequest(server.port, `${method} /`, known)).toMatchObject({ status: 405, body: '' });
  });

  test('cannot POST to a page, nor GET a channel', async () => {
    expect((await post('/', '{}')).status).toBe(405);
    expect((await get('/api/host.describe')).status).toBe(404);
  });
});

describe('a call', () => {
  test('is JSON that is answered with JSON, never kept by the browser', async () => {
    const body = JSON.stringify({ words: '槽點 → 讚點' });
    const answer = await post('/api/projects.list', body);
    expect(calls.at(-1)).toEqual(['projects.list', { words: '槽點 → 讚點' }]);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  test.each(['{', '', 'undefined', '{"a":1}}', '\u0000'])('of %j is a fault', async (body) => {
    const heard = calls.length;
    const answer = await post('/api/projects.list', body);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('"code":"invalid-request"');
    expect(calls.length).toBe(heard);
  });

  test('of bytes that are no text is a fault', async () => {
    const head = ['POST /api/projects.list HTTP/1.1', ...known.map(([name, value]) => `${name}: ${value}`)];
    head.push('Content-Type: application/json', 'Content-Length: 3', 'Connection: close', '', '');
    const answer = await sendRaw(
      server.port,
      Buffer.concat([Buffer.from(head.join('\r\n')), Buffer.from([0x22, 0xff, 0x22])]),
    );
    expect(answer.body).toContain('"code":"invalid-request"');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ])('of type %s is not read', async (type) => {
    const headers: Headers = [...known, ['Content-Type', type], ['Content-Length', '2']];
    const answer = await sendRequest(server.port, 'POST /api/projects.list', headers, '{}');
    expect(answer).toMatchObject({ status: 415, body: '' });
  });

  test('that says it is too large is not read', async () => {
    const length: Headers = [
      ['Content-Type', 'application/json'],
      ['Content-Length', String(limits.requestBytes + 1)],
    ];
    const answer = await sendRequest(server.port, 'POST /api/projects.list', [...known, ...length]);
    expect(answer.status).toBe(413);
    expect(answer.body).toContain('"code":"too-large"');
  });

  test.each([
    ['two lengths', ['Content-Length: 2', 'Content-Length: 3']],
    ['a length and chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked']],
    ['a coding that is none', ['Transfer-Encoding: identity, chunked, gzip']],
    ['a length that is none', ['Content-Length: +2']],
    ['a header over two lines', ['X-One: a', ' b']],
    ['a bare line feed in a header', ['X-One: a\nX-Two: b']],
  ])('with %s is turned away', async (_what, lines) => {
    const heard = calls.length;
    const head = ['POST /api/projects.list HTTP/1.1', ...known.map(([name, value]) => `${name}: ${value}`)];
    const answer = await sendRaw(
      server.port,
      [...head, 'Content-Type: application/json', ...lines, '', '{}'].join('\r\n'),
    );
    expect(answer).toMatchObject({ status: 400, body: '' });
    expect(calls.length).toBe(heard);
  });

  test('with headers without end is turned away', async () => {
    const answer = await get('/', [...known, ['X-Long', 'x'.repeat(100_000)]]);
    expect(answer).toMatchObject({ status: 400, body: '' });
  });
});

describe('time and place', () => {
  test('whoever is too slow with headers or body is cut off', async () => {
    const patience = { headersMs: 50, requestMs: 100, checkMs: 20 };
    const impatient = await startServer({ ...parts, patience }, 0);
    onTestFinished(() => impatient.stop(0));
    expect((await sendRaw(impatient.port, 'GET / HTTP/1.1\r\nHost: ')).status).toBe(400);
    const [, secret = ''] = (known[1]?.[1] ?? '').split('=');
    const heard = calls.length;
    const slow = await sendRequest(
      impatient.port,
      'POST /api/projects.list',
      [
        ['Host', `127.0.0.1:${impatient.port}`],
        ['Cookie', `praisepoint-${impatient.port}=${secret}`],
        ['Content-Type', 'application/json'],
        ['Content-Length', '10'],
      ],
      '{',
    );
    expect(slow.body).toBe('');
    expect(calls.length).toBe(heard);
  });

  test('takes another port when the usual one is taken, but not when the person named it', async () => {
    const usual = createServer();
    const isOurs = await new Promise<boolean>((resolve) => {
      usual.once('error', () => resolve(false)); // taken by another program: just as good
      usual.listen(defaultPort, '127.0.0.1', () => resolve(true));
    });
    onTestFinished(() => {
      if (isOurs) usual.close();
    });
    const other = await startServer(parts, null);
    expect(other.port).not.toBe(defaultPort);
    await other.stop(0);
    await expect(startServer(parts, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('stops only when what is under way has been answered, and takes no more meanwhile', async () => {
    let finish = (): void => undefined;
    let begun = (): void => undefined;
    const isUnderWay = new Promise<void>((resolve) => (begun = resolve));
    const router: ServerParts['router'] = {
      answer: () => {
        begun();
        return new Promise((resolve) => {
          finish = () => resolve({ ok: true, value: 'stored' });
        });
      },
    };
    const stopping = await startServer({ ...parts, router }, 0);
    const [, secret = ''] = (known[1]?.[1] ?? '').split('=');
    const call = sendRaw(
      stopping.port,
      [
        'POST /api/projects.store HTTP/1.1',
        `Host: 127.0.0.1:${stopping.port}`,
        `Cookie: praisepoint-${stopping.port}=${secret}`,
        'Content-Type: application/json',
        'Content-Length: 2',
        '',
        '{}',
      ].join('\r\n'),
    );
    await isUnderWay;
    let hasStopped = false;
    const stopped = stopping.stop(60_000).then(() => (hasStopped = true));
    const refused = await new Promise((resolve) => {
      connect(stopping.port, '127.0.0.1').once('error', (error: NodeJS.ErrnoException) =>
        resolve(error.code),
      );
    });
    expect(refused).toBe('ECONNREFUSED');
    expect(hasStopped).toBe(false);
    finish();
    expect(await call).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await stopped;
  });
});
