import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { describe, expect, test } from 'vitest';
import { isAppUrl } from '../../../main/desktop/appUrl.ts';
import { isFromWindow } from '../../../main/desktop/isFromWindow.ts';

test.each(['app://praisepoint/', 'app://praisepoint/assets/a.js', 'blob:app://praisepoint/0a-1b'])(
  '%s is ours',
  (url) => {
    expect(isAppUrl(url)).toBe(true);
  },
);

test.each([
  '',
  'about:blank',
  'app://praisepoint.example/',
  'app://praisepoint@example.org/',
  'app://user@praisepoint/',
  'app://praisepoint:81/',
  'apps://praisepoint/',
  'https://praisepoint/',
  'file:///etc/passwd',
  'http://127.0.0.1:80/app://praisepoint/',
  'blob:https://example.org/0a-1b',
  'data:text/html,app://praisepoint/',
  'devtools://devtools/bundled/inspector.html',
])('%j is a stranger', (url) => {
  expect(isAppUrl(url)).toBe(false);
});

describe('a call is heard', () => {
  const contents = { mainFrame: { frameTreeNodeId: 7 } };
  const window = { isDestroyed: () => false, webContents: contents } as unknown as BrowserWindow;
  const frame = { url: 'app://praisepoint/', parent: null, frameTreeNodeId: 7 };
  const from = (sender: unknown, senderFrame: unknown) =>
    isFromWindow({ sender, senderFrame } as IpcMainInvokeEvent, window);

  test('from the main frame of the window, with our page in it', () => {
    expect(from(contents, frame)).toBe(true);
  });

  test.each([
    ['a frame inside the page', { ...frame, parent: {}, frameTreeNodeId: 8 }],
    ['another frame that claims to be the top', { ...frame, frameTreeNodeId: 8 }],
    ['a page that is not ours', { ...frame, url: 'https://example.org/' }],
    ['a frame that is gone', null],
  ])('but not from %s', (_whom, senderFrame) => {
    expect(from(contents, senderFrame)).toBe(false);
  });

  test('nor from another window', () => {
    expect(from({ mainFrame: { frameTreeNodeId: 7 } }, frame)).toBe(false);
  });
});
