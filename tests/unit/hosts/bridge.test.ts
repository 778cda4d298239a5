import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askAhead, askBrowserHost } from '../../../renderer/bridge/ask.ts';
import { browserBridge } from '../../../renderer/bridge/browser.ts';
import { desktopBridge } from '../../../renderer/bridge/desktop.ts';
import { fileOfBrowser } from '../../../renderer/bridge/fileOfBrowser.ts';
import { desktopChannels } from '../../../shared/contract/channels.ts';
import type { DesktopDoor } from '../../../shared/contract/channels.ts';
import { limits } from '../../../shared/model/limits.ts';

const preferences = { language: 'zh-Hant', theme: 'dark' } as const;

describe('the bridge in the desktop', () => {
  /** A main process that answers what it is told to, and remembers what it was asked. */
  function doorThat(answer: (channel: string, request: unknown) => unknown) {
    const asked: unknown[] = [];
    const closing: (() => void)[] = [];
    const door: DesktopDoor = {
      call: async (channel, request) => {
        asked.push([channel, request]);
        return answer(channel, request);
      },
      onClosing: (listener) => {
        closing.push(listener);
      },
    };
    return { bridge: desktopBridge(door), asked, closing };
  }

  test('gives what the main process answers', async () => {
    const { bridge, asked } = doorThat(() => ({ ok: true, value: preferences }));
    expect(await bridge.call('preferences.read', {})).toEqual(preferences);
    expect(asked).toEqual([['preferences.read', {}]]);
  });

  test('throws the fault that it answers', async () => {
    const { bridge } = doorThat(() => ({ ok: false, fault: { code: 'conflict', args: {} } }));
    await expect(bridge.call('preferences.read', {})).rejects.toMatchObject({ fault: { code: 'conflict' } });
  });

  test.each([
    ['refuses us', () => Promise.reject(new Error('refused'))],
    ['answers nothing', () => undefined],
    ['answers with a code that nobody knows', () => ({ ok: false, fault: { code: 'what', args: {} } })],
  ])('calls the host unavailable when it %s', async (_what, answer) => {
    await expect(doorThat(answer).bridge.call('preferences.read', {})).rejects.toMatchObject({
      fault: { code: 'host-unavailable' },
    });
  });

  test('reads a chosen file by its token, and not before it is asked to', async () => {
    const { bridge, asked } = doorThat((channel) =>
      channel === 'files.choose'
        ? { ok: true, value: { files: [{ token: 't1', name: 'claim.mmd', size: 7 }] } }
        : { ok: true, value: { bytes: new Uint8Array([1, 2]) } },
    );
    const [file] = await bridge.chooseFiles('materials');
    expect(file).toMatchObject({ name: 'claim.mmd', size: 7 });
    expect(asked.length).toBe(1);
    expect(await file?.read()).toEqual(new Uint8Array([1, 2]));
    expect(asked[1]).toEqual(['files.read', { token: 't1' }]);
  });

  test('says whether a file was saved, and sends no name that the channel does not take', async () => {
    const { bridge, asked } = doorThat(() => ({ ok: true, value: { saved: false } }));
    expect(await bridge.saveText(`${'槽'.repeat(400)}.svg`, 'svg', '<svg/>')).toBe(false);
    const [, request] = asked[0] as [string, unknown];
    expect(desktopChannels['files.save'].request.safeParse(request).success).toBe(true);
  });

  describe('when the window is to close', () => {
    const closes = (isWilling: boolean) => ({ isSettled: () => isWilling, settle: async () => isWilling });

    test('closes it once all is stored', async () => {
      const { bridge, asked, closing } = doorThat(() => ({ ok: true, value: {} }));
      bridge.guardClosing(closes(true));
      closing[0]?.();
      await vi.waitFor(() => expect(asked).toEqual([['window.close', {}]]));
    });

    test('asks once, however often the cross is pressed, and keeps it open when the person wants', async () => {
      const { bridge, asked, closing } = doorThat(() => ({ ok: true, value: {} }));
      let answer = (_mayClose: boolean): void => undefined;
      const settle = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
      bridge.guardClosing({ isSettled: () => false, settle });
      closing[0]?.();
      closing[0]?.();
      expect(settle).toHaveBeenCalledTimes(1);
      answer(false);
      await vi.waitFor(() => {
        closing[0]?.();
        expect(settle).toHaveBeenCalledTimes(2);
      });
      expect(asked).toEqual([]);
    });

    test('asks the guard that was given last, and is asked itself only once', () => {
      const { bridge, closing } = doorThat(() => ({ ok: true, value: {} }));
      const [first, second] = [vi.fn(async () => false), vi.fn(async () => false)];
      bridge.guardClosing({ isSettled: () => true, settle: first });
      bridge.guardClosing({ isSettled: () => true, settle: second });
      expect(closing.length).toBe(1);
      closing[0]?.();
      expect(first).not.toHaveBeenCalled();
      expect(second).toHaveBeenCalledTimes(1);
    });

    test.each([
      [true, [['window.close', {}]]],
      [false, []],
    ])('when waiting itself fails, what counts is whether all is stored: %s', async (isSettled, calls) => {
      const { bridge, asked, closing } = doorThat(() => ({ ok: true, value: {} }));
      const looked = vi.fn(() => isSettled);
      bridge.guardClosing({ isSettled: looked, settle: () => Promise.reject(new Error('a fault')) });
      closing[0]?.();
      await vi.waitFor(() => expect(looked).toHaveBeenCalled());
      await vi.waitFor(() => expect(asked).toEqual(calls));
    });
  });
});

describe('the bridge in the browser', () => {
  /** As long as the connection is not open. */
  const askByPost = askBrowserHost({ ask: () => null });
  const page = new EventTarget();
  const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();
  beforeEach(() => {
    vi.stubGlobal('window', page);
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    fetched.mockReset();
  });

  test('posts JSON to the channel and gives what is answered', async () => {
    fetched.mockResolvedValue(Response.json({ ok: true, value: {} }));
    expect(await browserBridge(askByPost).call('preferences.write', preferences)).toEqual({});
    const [path, init] = fetched.mock.calls[0]!;
    expect(path).toBe('/api/preferences.write');
    expect(init).toMatchObject({ method: 'POST', headers: { 'Content-Type': 'application/json' } });
    expect(await new Response(init.body).json()).toEqual(preferences);
    // With `same-origin` and our Referrer-Policy the browser would send `Origin: null`, and be refused.
    expect(init.mode).toBeUndefined();
  });

  test('calls over the connection where that is open, but for pictures, which may wait, and for what is large', async () => {
    const ask = vi.fn(async () => ({ ok: true, value: {} }));
    fetched.mockImplementation(async () => Response.json({ ok: true, value: {} }));
    const bridge = browserBridge(askBrowserHost({ ask }));
    expect(await bridge.call('preferences.write', preferences)).toEqual({});
    expect(ask.mock.calls).toEqual([['preferences.write', JSON.stringify(preferences)]]);
    expect(fetched).not.toHaveBeenCalled();
    await bridge.call('projects.picture', { id: '01890000-0000-7000-8000-000000000001' });
    await bridge.call('pictures.read', { hash: 'a'.repeat(64) });
    await bridge.call('preferences.write', { ...preferences, author: '讚'.repeat(limits.messageBytes / 3) });
    expect(ask).toHaveBeenCalledTimes(1);
    expect(fetched.mock.calls.map(([path]) => path)).toEqual([
      '/api/projects.picture',
      '/api/pictures.read',
      '/api/preferences.write',
    ]);
  });

  test('calls the host unavailable when the connection breaks', async () => {
    const ask = () => Promise.reject(new Error('broke'));
    await expect(browserBridge(askBrowserHost({ ask })).call('preferences.read', {})).rejects.toMatchObject({
      fault: { code: 'host-unavailable' },
    });
  });

  test('sends nothing that the host would not read, and says so as the host does', async () => {
    const author = '讚'.repeat(Math.ceil(limits.requestBytes / 3));
    await expect(
      browserBridge(askByPost).call('preferences.write', { ...preferences, author }),
    ).rejects.toMatchObject({ fault: { code: 'too-large', args: { channel: 'preferences.write' } } });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('throws the fault that is answered, with its status or without', async () => {
    for (const status of [200, 413]) {
      fetched.mockResolvedValue(
        Response.json({ ok: false, fault: { code: 'too-large', args: {} } }, { status }),
      );
      await expect(browserBridge(askByPost).call('preferences.read', {})).rejects.toMatchObject({
        fault: { code: 'too-large' },
      });
    }
  });

  test.each([
    ['is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['does not know us any more', async () => new Response(null, { status: 403 })],
    ['is another program', async () => new Response('<!doctype html>')],
    ['is a program with JSON of its own', async () => Response.json({ answer: 42 })],
  ])('calls the host unavailable when it %s', async (_what, answer) => {
    fetched.mockImplementation(answer);
    await expect(browserBridge(askByPost).call('preferences.read', {})).rejects.toMatchObject({
      fault: { code: 'host-unavailable' },
    });
  });

  test('lets the browser ask the person while something is not stored, and only then', () => {
    let isSettled = false;
    const bridge = browserBridge(askByPost);
    const isAsked = (): boolean => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isAsked()).toBe(false);
    bridge.guardClosing({ isSettled: () => isSettled, settle: async () => true });
    expect(isAsked()).toBe(true);
    isSettled = true;
    expect(isAsked()).toBe(false);
  });
});

describe('what is asked ahead', () => {
  test('is asked once, and whoever asks it first gets the answer', async () => {
    const ask = vi.fn((channel: string, request: unknown) => Promise.resolve({ channel, request }));
    const later = askAhead(ask, { 'projects.open': { id: 'a' } });
    expect(ask.mock.calls).toEqual([['projects.open', { id: 'a' }]]);
    expect(await later('projects.open', { id: 'a' })).toEqual({
      channel: 'projects.open',
      request: { id: 'a' },
    });
    expect(ask).toHaveBeenCalledTimes(1);
    // A second time it may have changed.
    await later('projects.open', { id: 'a' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('is not given to who asks for something else', async () => {
    const ask = vi.fn((_channel: string, request: unknown) => Promise.resolve(request));
    const later = askAhead(ask, { 'projects.open': { id: 'a' } });
    expect(await later('projects.open', { id: 'b' })).toEqual({ id: 'b' });
    expect(await later('projects.head', { id: 'a' })).toEqual({ id: 'a' });
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('fails for who takes it, and for nobody else', async () => {
    const gone = new TypeError('Failed to fetch');
    const later = askAhead(() => Promise.reject(gone), { 'preferences.read': {} });
    await new Promise((resolve) => setTimeout(resolve)); // an unhandled rejection would fail the test
    await expect(later('preferences.read', {})).rejects.toBe(gone);
  });
});

describe('a file that the browser gives', () => {
  test('is read when it is asked to be', async () => {
    const file = fileOfBrowser(new File(['journey'], 'claim.mmd'));
    expect(file).toMatchObject({ name: 'claim.mmd', size: 7 });
    expect(new TextDecoder().decode(await file.read())).toBe('journey');
  });

  test('is not read when it is larger than any import may be', async () => {
    const arrayBuffer = vi.fn();
    const huge = { name: 'huge.mmd', size: limits.importBytes + 1, arrayBuffer } as unknown as File;
    await expect(fileOfBrowser(huge).read()).rejects.toMatchObject({
      fault: { code: 'too-large', args: { name: 'huge.mmd', limit: limits.importBytes } },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('that cannot be read any more says so by its name', async () => {
    const gone = { name: 'gone.mmd', size: 1, arrayBuffer: () => Promise.reject(new Error('NotReadable')) };
    await expect(fileOfBrowser(gone as unknown as File).read()).rejects.toMatchObject({
      fault: { code: 'file-failed', args: { name: 'gone.mmd' } },
    });
  });
});
