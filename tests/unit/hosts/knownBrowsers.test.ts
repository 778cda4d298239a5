import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../main/host/securityHeaders.ts';
import { limits } from '../../../shared/model/limits.ts';
import { sendRaw, sendRequest } from './rawRequest.ts';
import type { Headers } from './rawRequest.ts';
import { serverUnderTest } from './serverUnderTest.ts';

const { now, calls, get, post } = serverUnderTest();

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
    const headers: Headers = [
      ...now().known,
      ['Origin', now().server.origin],
      ['Sec-Fetch-Site', 'same-origin'],
    ];
    expect((await get('/', [...now().known, ['Sec-Fetch-Site', 'none']])).status).toBe(200);
    expect((await post('/api/host.describe', '{}', headers)).status).toBe(200);
  });

  test('even where a page of another port has planted a cookie of the same name', async () => {
    const cookie = now().known[1]![1];
    const headers: Headers = [
      ...now().host,
      ['Cookie', `praisepoint-${now().server.port}=planted; ${cookie}`],
    ];
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
    expect(await sendRequest(now().server.port, `${method} /`, now().known)).toMatchObject({
      status: 405,
      body: '',
    });
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
    const head = [
      'POST /api/projects.list HTTP/1.1',
      ...now().known.map(([name, value]) => `${name}: ${value}`),
    ];
    head.push('Content-Type: application/json', 'Content-Length: 3', 'Connection: close', '', '');
    const answer = await sendRaw(
      now().server.port,
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
    const headers: Headers = [...now().known, ['Content-Type', type], ['Content-Length', '2']];
    const answer = await sendRequest(now().server.port, 'POST /api/projects.list', headers, '{}');
    expect(answer).toMatchObject({ status: 415, body: '' });
  });

  test('that says it is too large is not read', async () => {
    const length: Headers = [
      ['Content-Type', 'application/json'],
      ['Content-Length', String(limits.requestBytes + 1)],
    ];
    const answer = await sendRequest(now().server.port, 'POST /api/projects.list', [
      ...now().known,
      ...length,
    ]);
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
    const head = [
      'POST /api/projects.list HTTP/1.1',
      ...now().known.map(([name, value]) => `${name}: ${value}`),
    ];
    const answer = await sendRaw(
      now().server.port,
      [...head, 'Content-Type: application/json', ...lines, '', '{}'].join('\r\n'),
    );
    expect(answer).toMatchObject({ status: 400, body: '' });
    expect(calls.length).toBe(heard);
  });

  test('with headers without end is turned away', async () => {
    const answer = await get('/', [...now().known, ['X-Long', 'x'.repeat(100_000)]]);
    expect(answer).toMatchObject({ status: 400, body: '' });
  });
});
