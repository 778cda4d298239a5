import { expect, test } from 'vitest';
import { commandFor, openBrowser } from '../../../main/browser/openBrowser.ts';

const url = 'http://127.0.0.1:28736/?key=abc';

test.each([
  ['linux', {}, ['xdg-open', url]],
  ['darwin', {}, ['/usr/bin/open', url]],
  ['win32', {}, ['C:\\Windows\\System32\\rundll32.exe', 'url.dll,FileProtocolHandler', url]],
  ['win32', { SystemRoot: 'D:\\W' }, ['D:\\W\\System32\\rundll32.exe', 'url.dll,FileProtocolHandler', url]],
] as const)('on %s the browser is opened by a program, not by a shell', (platform, env, command) => {
  expect(commandFor(url, platform, env)).toEqual(command);
});

test('says so when there is no such program', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = '/nonexistent';
  try {
    await new Promise<void>((failed) => openBrowser(url, 'linux', {}, failed));
  } finally {
    process.env['PATH'] = path;
  }
});
