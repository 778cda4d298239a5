import { describe, expect, test } from 'vitest';
import { createSessions } from '../../../main/browser/sessions.ts';
import { sendRequest } from './rawRequest.ts';
import type { Headers } from './rawRequest.ts';
import { serverUnderTest } from './serverUnderTest.ts';

const { now, sessions, calls, get, post } = serverUnderTest();

describe('the key', () => {
  test('is exchanged for a cookie of this browser, and goes from the address bar', async () => {
    const one = await get(`/?key=${sessions.key}`, now().host);
    const two = await get(`/?key=${sessions.key}`, now().host);
    expect(one.status).toBe(303);
    expect(one.headers['location']).toBe('/');
    expect(one.headers['cache-control']).toBe('no-store');
    const cookie = one.headers['set-cookie'] ?? '';
    expect(cookie).toMatch(
      new RegExp(`^praisepoint-${now().server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
    expect(cookie).not.toContain(sessions.key);
    expect(two.headers['set-cookie']).not.toBe(cookie);
    const sent: Headers = [...now().host, ['Cookie', cookie.split(';')[0] ?? '']];
    expect((await get('/', sent)).body).toBe('<!doctype html><title>home</title>');
  });

  test('has 256 bits', () => {
    expect(Buffer.from(sessions.key, 'base64url').length).toBe(32);
    expect(createSessions().key).not.toBe(sessions.key);
  });

  test('a ticket opens once', async () => {
    const ticket = sessions.newTicket();
    expect((await get(`/?key=${ticket}`, now().host)).status).toBe(303);
    expect((await get(`/?key=${ticket}`, now().host)).status).toBe(403);
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
          sendRequest(now().server.port, `${method} /api/host.describe`, [
            ...headers,
            ['Content-Length', '0'],
          ]),
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

  test('without a cookie', () => refusals(now().host));

  test('with the cookie of another run', () =>
    refusals([
      ...now().host,
      ['Cookie', `praisepoint-${now().server.port}=${createSessions().exchange('') ?? wrongKey}`],
    ]));

  test('with the key in the place of a session', () =>
    refusals([...now().host, ['Cookie', `praisepoint-${now().server.port}=${sessions.key}`]]));

  test('with our secret under another name', () => {
    const { secret } = now();
    return refusals([...now().host, ['Cookie', `praisepoint=${secret}; praisepoint-1=${secret}; ${secret}`]]);
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
    const [, cookie] = now().known;
    const headers = names.map((name) => ['Host', name.replace('PORT', String(now().server.port))] as const);
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
    const headers: Headers = [...now().known, ['Origin', origin.replace('PORT', String(now().server.port))]];
    expect(await get('/', headers)).toMatchObject({ status: 403, body: '' });
    expect(await post('/api/host.describe', '{}', headers)).toMatchObject({ status: 403, body: '' });
  });

  test.each(['cross-site', 'same-site', 'something'])(
    'that knows the cookie, from a page that is %s',
    async (site) => {
      expect(await get('/', [...now().known, ['Sec-Fetch-Site', site]])).toMatchObject({
        status: 403,
        body: '',
      });
    },
  );

  test('that knows the key, but comes from another site', async () => {
    const headers: Headers = [...now().host, ['Sec-Fetch-Site', 'cross-site']];
    expect(await get(`/?key=${sessions.key}`, headers)).toMatchObject({ status: 403, body: '' });
  });

  test('before its body is read', async () => {
    // The body never comes: only who decides by the headers can answer.
    const answer = await sendRequest(now().server.port, 'POST /api/host.describe', [
      ...now().host,
      ['Content-Type', 'application/json'],
      ['Content-Length', '1000000'],
    ]);
    expect(answer).toMatchObject({ status: 403, body: '' });
  });

  test('and no word about whether to send it', async () => {
    for (const expectation of ['100-continue', 'something']) {
      const answer = await sendRequest(now().server.port, 'POST /api/host.describe', [
        ...now().host,
        ['Expect', expectation],
        ['Content-Length', '10'],
      ]);
      expect(answer).toMatchObject({ status: 403, body: '' });
    }
  });
});
