import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './host/test.ts';

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
  // Another port of 127.0.0.1: the same site to the browser, which therefore sends our cookie along.
  const evil = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>evil</title>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  try {
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (response.url().startsWith(host.origin)) statuses.push(response.status());
    });
    const blocked = await page.evaluate(async (origin) => {
      const call = (init: RequestInit): Promise<string> =>
        fetch(`${origin}/api/projects.list`, { method: 'POST', credentials: 'include', ...init }).then(
          (response) => `let in: ${String(response.status)}`,
          () => 'blocked',
        );
      const frame = document.createElement('iframe');
      frame.src = origin;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      return [
        await call({ headers: { 'Content-Type': 'application/json' }, body: '{"search":""}' }),
        await call({ headers: { 'Content-Type': 'text/plain' }, body: '{"search":""}' }),
        frame.contentDocument?.title ?? 'out of reach',
      ];
    }, host.origin);
    expect(blocked).toEqual(['blocked', 'blocked', 'out of reach']);
    const link = await page.evaluate((origin) => {
      location.href = `${origin}/`;
      return origin;
    }, host.origin);
    await page.waitForURL(`${link}/`);
    expect(await page.locator('body').textContent()).toBe('');
    expect(statuses.length).toBeGreaterThan(2);
    expect(new Set(statuses)).toEqual(new Set([403]));
  } finally {
    evil.closeAllConnections();
    evil.close();
  }
  complaints.expect(/CORS|Failed to load resource|frame/i);
});
