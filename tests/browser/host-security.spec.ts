import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './host/test.ts';

const projectId = '01890000-0000-7000-8000-000000000001';

// What the host refuses in every detail is in tests/unit/hosts. Here: the built program, and real browsers.

test('tells a stranger nothing, and a friend everything', async ({ host }) => {
  const { host: name, port } = new URL(host.origin);
  for (const path of ['/', '/index.html', '/api/host.describe', '/?key=wrong', '/nothing']) {
    const refused = await fetch(host.origin + path);
    expect([refused.status, await refused.text()]).toEqual([403, '']);
  }
  const exchange = await fetch(host.url, { redirect: 'manual' });
  expect(exchange.status).toBe(303);
  const cookie = exchange.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(cookie).toContain(`praisepoint-${port}=`);
  const describe = (headers: Record<string, string>) =>
    fetch(`${host.origin}/api/host.describe`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie, ...headers },
      body: '{}',
    });
  expect(await (await describe({ Origin: `http://${name}` })).json()).toMatchObject({
    ok: true,
    value: { host: 'browser', dataFolder: host.dataFolder, readOnly: null },
  });
  const foreign = await describe({ Origin: 'https://evil.example' });
  expect([foreign.status, await foreign.text()]).toEqual([403, '']);
});

test('a browser keeps its place without the key', async ({ page, host }) => {
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  expect(page.url()).toBe(`${host.origin}/`);
  await page.reload();
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  expect(await page.evaluate(() => document.cookie)).toBe('');
  // Another browser has not been let in by that.
  const stranger = await fetch(host.origin);
  expect(stranger.status).toBe(403);
});

test('localhost is another place', async ({ browser, host }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answer = await page.goto(host.url.replace('127.0.0.1', 'localhost'));
  expect(answer?.status()).toBe(403);
  await context.close();
});

test('a page of another site can neither call nor frame nor open us, though the browser is known', async ({
  page,
  host,
  complaints,
}) => {
  complaints.expect(/Framing .* violates/);
  complaints.expect(/CORS policy/);
  complaints.expect(/Failed to load resource/);
  complaints.expect(/WebSocket connection .* failed/);
  // Another port of 127.0.0.1: the same site to the browser, which therefore sends our cookie along.
  const cookies: (string | undefined)[] = [];
  const evil = createServer((request, response) => {
    cookies.push(request.headers.cookie);
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>evil</title>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  try {
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
    expect(cookies[0]).toContain('praisepoint-');

    const request = { id: projectId, kind: 'service', name: 'Planted', at: 1, change: null };
    const outcome = await page.evaluate(
      async ({ origin, body }) => {
        const call = (init: RequestInit): Promise<string> =>
          fetch(`${origin}/api/projects.create`, {
            method: 'POST',
            credentials: 'include',
            body,
            ...init,
          }).then(
            ({ type }) => `answered: ${type}`,
            () => 'no answer',
          );
        const connect = (): Promise<string> =>
          new Promise((resolve) => {
            const line = new WebSocket(`${origin.replace('http', 'ws')}/calls`);
            line.addEventListener('open', () => resolve('connected'));
            line.addEventListener('close', () => resolve('not connected'));
          });
        const frame = document.createElement('iframe');
        frame.src = origin;
        const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await isLoaded;
        return [
          frame.contentDocument === null ? 'out of reach' : 'framed',
          // The first has to be asked for; the other two are sent unasked, and their answer is kept from the page.
          await call({ headers: { 'Content-Type': 'application/json' } }),
          await call({ mode: 'no-cors' }),
          await call({ mode: 'no-cors', headers: { 'Content-Type': 'text/plain' } }),
          await connect(),
        ];
      },
      { origin: host.origin, body: JSON.stringify(request) },
    );
    expect(outcome).toEqual(['out of reach', 'no answer', 'no answer', 'no answer', 'not connected']);

    const opened = page.waitForResponse((response) => response.url() === `${host.origin}/`);
    await page.evaluate((origin) => {
      location.href = `${origin}/`;
    }, host.origin);
    expect((await opened).status()).toBe(403);
    await page.waitForURL(`${host.origin}/`);
    expect(await page.locator('body').textContent()).toBe('');
  } finally {
    evil.closeAllConnections();
    evil.close();
  }

  // Nothing of it was done.
  await page.goto(host.url);
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  const projects = await page.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/api/projects.list', { method: 'POST', headers, body: '{}' });
    return (await answer.json()) as unknown;
  });
  expect(projects).toEqual({ ok: true, value: { projects: [] } });
});
