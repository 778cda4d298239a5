import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startHost } from '../browser/host/startHost.ts';
import { electronProgram } from './host/startDesktop.ts';
import type { Desktop } from './host/startDesktop.ts';
import { expect, test } from './host/test.ts';

// How the window closes and the program ends, with a page of the tests' own that decides when it may.

const holding = {
  body: '<p>holding</p>',
  script: `window.asked = 0;
    window.praisepoint.onClosing(() => { window.asked += 1; });
    document.body.dataset.ran = 'yes';`,
};
const asked = ({ page }: Desktop) => page.evaluate(() => (window as unknown as { asked: number }).asked);

/** As the person closes the window; what comes of it, comes after the answer. */
const close = ({ app }: Desktop) =>
  app.evaluate(({ BrowserWindow }) => {
    setImmediate(() => BrowserWindow.getAllWindows()[0]?.close());
  });
const windows = ({ app }: Desktop) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** Answers the native questions in the person's place, and keeps them. */
const answerQuestions = ({ app }: Desktop, response: number) =>
  app.evaluate(({ dialog }, answer) => {
    const questions: string[] = [];
    Object.assign(globalThis, { questions });
    dialog.showMessageBox = (...args: unknown[]) => {
      questions.push((args.at(-1) as Electron.MessageBoxOptions).message);
      return Promise.resolve({ response: answer, checkboxChecked: false });
    };
  }, response);
const questions = ({ app }: Desktop) =>
  app.evaluate(() => (globalThis as unknown as { questions: string[] }).questions);

/** Hangs the page. Main says on stderr that it was called: the last thing that the page does. */
async function hang({ page, stderr }: Desktop): Promise<void> {
  page.evaluate(`praisepoint.call('nothing', {}); for (;;);`).catch(() => undefined);
  await expect.poll(stderr).toContain('A request to a channel that does not exist.');
}

/** A library that was closed has no WAL beside it; one that was dropped has. */
const wasClosed = (data: string): boolean =>
  existsSync(join(data, 'library.db')) && !existsSync(join(data, 'library.db-wal'));

/** The page's answer. The window may be gone before the page could say that it gave it. */
async function allowClosing({ page }: Desktop): Promise<void> {
  await page.evaluate(`void praisepoint.call('window.close', {})`).catch((error: unknown) => {
    if (!String(error).includes('closed')) throw error;
  });
}

async function held(start: (options: { page: typeof holding }) => Promise<Desktop>): Promise<Desktop> {
  const desktop = await start({ page: holding });
  await expect(desktop.page.locator('body')).toHaveAttribute('data-ran', 'yes');
  return desktop;
}

test('the window closes when the page allows it, and not before', async ({ startDesktop }) => {
  const desktop = await held(startDesktop);
  await close(desktop);
  await expect.poll(() => asked(desktop)).toBe(1);
  expect(await windows(desktop)).toBe(1);
  // To quit is to close the window: it asks as well.
  await desktop.app.evaluate(({ app }) => {
    app.quit();
  });
  await expect.poll(() => asked(desktop)).toBe(2);
  expect(await windows(desktop)).toBe(1);

  await allowClosing(desktop);
  expect(await desktop.ended).toBe(0);
  expect(wasClosed(desktop.dataFolder)).toBe(true);
});

test('a page that never asked to be asked holds nothing back', async ({ startDesktop }) => {
  const desktop = await startDesktop({ page: { body: '<p>plain</p>', script: '' } });
  await close(desktop);
  expect(await desktop.ended).toBe(0);
  expect(wasClosed(desktop.dataFolder)).toBe(true);
});

test('a page that is loaded anew has to ask anew', async ({ startDesktop }) => {
  const desktop = await startDesktop({
    page: {
      body: '<p>once</p>',
      script: `if (location.hash !== '#again') window.praisepoint.onClosing(() => {});`,
    },
  });
  await desktop.page.evaluate(() => {
    location.hash = '#again';
    location.reload();
  });
  await desktop.page.waitForLoadState('load');
  await close(desktop);
  expect(await desktop.ended).toBe(0);
});

test('of a page that hangs the person decides', async ({ startDesktop }) => {
  const desktop = await held(startDesktop);
  await answerQuestions(desktop, 0);
  await hang(desktop);
  await close(desktop);
  await expect.poll(() => questions(desktop)).toEqual(['The window does not respond.']);
  expect(await windows(desktop)).toBe(1); // to wait

  await answerQuestions(desktop, 1);
  await close(desktop);
  expect(await desktop.ended).toBe(0);
  expect(wasClosed(desktop.dataFolder)).toBe(true);
});

test('of a page that has crashed the person decides: open again, or close', async ({ startDesktop }) => {
  const desktop = await held(startDesktop);
  const crash = () =>
    desktop.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
  const isThere = () =>
    desktop.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined || contents.isCrashed() || contents.isLoading()) return false;
      return (await contents.executeJavaScript('document.body.dataset.ran')) === 'yes';
    });
  await answerQuestions(desktop, 0);
  await crash();
  await expect.poll(() => questions(desktop)).toEqual(['The window has stopped working.']);
  await expect.poll(isThere).toBe(true);

  await answerQuestions(desktop, 1);
  await crash();
  expect(await desktop.ended).toBe(0);
  expect(wasClosed(desktop.dataFolder)).toBe(true);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`on ${signal} it asks the page, and closes when that allows it`, async ({ startDesktop }) => {
    test.skip(process.platform === 'win32', 'Windows has no signals');
    const desktop = await held(startDesktop);
    desktop.app.process().kill(signal);
    await expect.poll(() => asked(desktop)).toBe(1);
    await allowClosing(desktop);
    expect(await desktop.ended).toBe(0);
    expect(wasClosed(desktop.dataFolder)).toBe(true);
  });
}

test('on SIGTERM it does not wait for a page that hangs, and asks nobody', async ({ startDesktop }) => {
  test.skip(process.platform === 'win32', 'Windows has no signals');
  const desktop = await held(startDesktop);
  await hang(desktop);
  desktop.app.process().kill('SIGTERM');
  expect(await desktop.ended).toBe(0);
  expect(wasClosed(desktop.dataFolder)).toBe(true);
});

/** Starts the program a second time, without Playwright. */
function startAgain(program: string, data: string) {
  const child = spawn(electronProgram(), [program, '--data', data], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, stderr: () => stderr };
}

test('a second start brings the first window to the front, and ends', async ({ startDesktop }) => {
  const desktop = await held(startDesktop);
  await desktop.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  const second = startAgain(desktop.program, desktop.dataFolder);
  expect(await second.ended).toBe(0);
  expect(second.stderr()).toContain('its window was brought to the front');
  const isVisible = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  expect(await windows(desktop)).toBe(1);
});

test('says that the browser host has the library open, and ends with 3', async ({ startDesktop }) => {
  test.skip(process.platform === 'win32', 'Windows has no signals');
  const other = await startDesktop({ page: holding }); // for its program folder only
  const host = await startHost();
  try {
    const second = startAgain(other.program, host.dataFolder);
    await expect.poll(() => second.stderr()).toContain('has this library open');
    // Somebody who sees no window starts it once more: there is none to bring to the front, and that harms nothing.
    const third = startAgain(other.program, host.dataFolder);
    expect(await third.ended).toBe(0);
    expect(second.stderr()).not.toContain('Error');
    // The box waits for somebody to read it; a signal does as well.
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(3);
    expect((await fetch(host.origin)).status).toBe(403);
    expect(await host.stop()).toBe(0);
  } finally {
    await host.kill();
    await rm(host.dataFolder, { recursive: true });
  }
});
