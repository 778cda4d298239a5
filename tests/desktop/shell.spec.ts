import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { call } from './host/call.ts';
import { expect, test } from './host/test.ts';
import type { Desktop } from './host/startDesktop.ts';

// The shell with a page of the tests' own, so that it is the shell that is tested.

const quiet = { body: '<p id="greeting">hello</p>', script: 'document.body.dataset.ran = "yes";' };

test('shows the page in a sandbox, with one door to the host', async ({ startDesktop }) => {
  const desktop = await startDesktop({ page: quiet });
  const { app, page, dataFolder } = desktop;
  await expect(page.locator('body')).toHaveAttribute('data-ran', 'yes');
  expect(page.url()).toBe('app://praisepoint/');
  expect(await page.evaluate('[typeof require, typeof process, Object.keys(praisepoint)]')).toEqual([
    'undefined',
    'undefined',
    ['call', 'onClosing'],
  ]);
  const window = await app.evaluate(({ BrowserWindow, session }) => {
    const [only, ...others] = BrowserWindow.getAllWindows();
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      (
        only?.webContents as unknown as { getLastWebPreferences: () => Electron.WebPreferences | null }
      ).getLastWebPreferences() ?? {};
    return {
      preferences: { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag },
      others: others.length,
      title: only?.getTitle(),
      smallest: only?.getMinimumSize(),
      spelling: session.defaultSession.isSpellCheckerEnabled(),
    };
  });
  expect(window).toEqual({
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    },
    others: 0,
    title: 'Praisepoint',
    smallest: [900, 600],
    spelling: false,
  });
  expect(await call(desktop, 'host.describe', {})).toEqual({
    ok: true,
    value: {
      host: 'desktop',
      version: '0.0.0-test',
      platform: process.platform,
      dataFolder,
      readOnly: null,
    },
  });
  for (const channel of ['__proto__', 'toString', 'files.delete']) {
    expect(await call(desktop, channel, {})).toMatchObject({ ok: false, fault: { code: 'invalid-request' } });
  }
});

test('serves the built page and nothing else', async ({ startDesktop }) => {
  const { app } = await startDesktop({ page: quiet });
  const answers = await app.evaluate(async ({ net }) => {
    const ask = async (url: string, method = 'GET') => {
      const { status, headers } = await net.fetch(url, { method });
      return [
        status,
        headers.get('content-security-policy')?.startsWith("default-src 'none'; script-src 'self';"),
      ];
    };
    return {
      page: await ask('app://praisepoint/'),
      script: await ask('app://praisepoint/assets/page.js'),
      above: await ask('app://praisepoint/../../package.json'),
      escaped: await ask('app://praisepoint/%2e%2e/%2e%2e/package.json'),
      slashes: await ask('app://praisepoint/..%2f..%2fpackage.json'),
      backslashes: await ask('app://praisepoint/..%5c..%5cpackage.json'),
      elsewhere: await ask('app://elsewhere/index.html'),
      posted: await ask('app://praisepoint/', 'POST'),
    };
  });
  expect(answers).toEqual({
    page: [200, true],
    script: [200, true],
    above: [404, true],
    escaped: [404, true],
    slashes: [404, true],
    backslashes: [404, true],
    elsewhere: [403, true],
    posted: [403, true],
  });
});

test('reaches no network, opens nothing, goes nowhere and is granted nothing', async ({ startDesktop }) => {
  const { app, page } = await startDesktop({ page: quiet });
  const asked: (string | undefined)[] = [];
  const outside = createServer((request, response) => {
    asked.push(request.url);
    response.end('outside');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((outside.address() as AddressInfo).port)}/`;
  try {
    await expect(page.locator('body')).toHaveAttribute('data-ran', 'yes');
    // Even the main process, to which no CSP applies, cannot: the session lets nothing through.
    const fetched = app.evaluate(({ net }, target) => net.fetch(target).then(({ status }) => status), url);
    await expect(fetched).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');

    const tried = await page.evaluate(async (target) => {
      const outcome = (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => 'granted',
          () => 'denied',
        );
      const popup = window.open(target);
      const link = Object.assign(document.createElement('a'), { href: target, target: '_blank' });
      document.body.append(link);
      link.click();
      location.href = target;
      const form = Object.assign(document.createElement('form'), { action: target, method: 'POST' });
      document.body.append(form);
      form.submit();
      return {
        popup,
        fetch: await outcome(fetch(target)),
        file: await outcome(fetch('file:///etc/hostname')),
        notifications: await Notification.requestPermission(),
        camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
        place: await outcome(
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
        ),
        clipboard: await outcome(navigator.clipboard.readText()),
      };
    }, url);
    expect(tried).toEqual({
      popup: null,
      fetch: 'denied',
      file: 'denied',
      notifications: 'denied',
      camera: 'denied',
      place: 'denied',
      clipboard: 'denied',
    });
    expect(page.url()).toBe('app://praisepoint/');
    // Not by a locator: Playwright would wait for the navigation that is not to come.
    expect(await page.evaluate('document.querySelector("#greeting").textContent')).toBe('hello');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(asked).toEqual([]);
  } finally {
    outside.close();
  }
});

test('hears no other window, though it has the same preload script and the same page', async ({
  startDesktop,
}) => {
  const desktop = await startDesktop({ page: quiet });
  const preload = join(desktop.program, 'dist/main/preload.cjs');
  const heard = await desktop.app.evaluate(async ({ BrowserWindow }, script) => {
    const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload: script } });
    await other.loadURL('app://praisepoint/');
    const asking = `praisepoint.call('projects.list', {}).then(() => 'heard', (error) => error.message)`;
    const answer: unknown = await other.webContents.executeJavaScript(asking);
    other.destroy();
    return answer;
  }, preload);
  expect(heard).toContain('refused');
  expect(await call(desktop, 'projects.list', {})).toEqual({ ok: true, value: { projects: [] } });
});

test('menu and theme follow what the person chooses', async ({ startDesktop }) => {
  const desktop = await startDesktop({ page: quiet });
  const state = () =>
    desktop.app.evaluate(({ Menu, nativeTheme }) => ({
      menu: Menu.getApplicationMenu()?.items.map(({ label }) => label),
      theme: nativeTheme.themeSource,
    }));
  expect(await state()).toEqual({ menu: ['File', 'Edit', 'View'], theme: 'system' });
  expect(await call(desktop, 'preferences.write', { language: 'zh-Hant', theme: 'dark' })).toMatchObject({
    ok: true,
  });
  expect(await state()).toEqual({ menu: ['檔案', '編輯', '檢視'], theme: 'dark' });

  expect(await desktop.stop()).toBe(0);
  const again = await startDesktop({ data: desktop.dataFolder, page: quiet });
  expect(await again.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)).toBe('檔案');
});

test('the window comes back where it was', async ({ startDesktop }) => {
  const first = await startDesktop({ page: quiet });
  const place = { x: 160, y: 120, width: 1010, height: 720 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  const bounds = ({ app }: Desktop) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await expect.poll(() => bounds(first)).toEqual(place);
  expect(await first.stop()).toBe(0);
  const again = await startDesktop({ data: first.dataFolder, page: quiet });
  await expect.poll(() => bounds(again)).toEqual(place);
});
