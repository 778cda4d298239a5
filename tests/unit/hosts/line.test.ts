import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLine } from '../../../renderer/bridge/line.ts';

/** A connection whose other end is the test. */
class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 3;
  static opened: FakeSocket[] = [];
  readyState = FakeSocket.CONNECTING;
  readonly sent: unknown[] = [];
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    FakeSocket.opened.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  open(): void {
    this.readyState = FakeSocket.OPEN;
  }
  close(): void {
    this.readyState = FakeSocket.CLOSED;
    this.dispatchEvent(new Event('close'));
  }
  hear(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  FakeSocket.opened = [];
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.stubGlobal('window', { location: { protocol: 'http:', host: '127.0.0.1:28736' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const last = (): FakeSocket => FakeSocket.opened.at(-1)!;

function openedLine() {
  const line = openLine();
  last().open();
  return line;
}

test('goes to the host of the page, and sends nothing before it is open', () => {
  const line = openLine();
  expect(last().url).toBe('ws://127.0.0.1:28736/calls');
  expect(line.ask('projects.list', '{}')).toBeNull();
  last().open();
  expect(line.ask('projects.list', '{}')).not.toBeNull();
  expect(last().sent).toEqual([{ call: 1, channel: 'projects.list', request: {} }]);
});

test('gives each call its own answer, in whatever order they come', async () => {
  const line = openedLine();
  const [one, two] = [line.ask('projects.list', '{}'), line.ask('projects.head', '{"id":"a"}')];
  last().hear('{"call":2,"answer":"second"}');
  last().hear('{"call":1,"answer":"first"}');
  expect(await Promise.all([one, two])).toEqual(['first', 'second']);
});

test('fails what is under way when it breaks, and opens again when something is asked after a while', async () => {
  const line = openedLine();
  const asked = line.ask('projects.list', '{}');
  last().close();
  await expect(asked).rejects.toThrow('broke');
  expect(line.ask('projects.list', '{}')).toBeNull();
  expect(FakeSocket.opened.length).toBe(1);
  vi.advanceTimersByTime(1001);
  expect(line.ask('projects.list', '{}')).toBeNull();
  expect(FakeSocket.opened.length).toBe(2);
  expect(line.ask('projects.list', '{}')).toBeNull();
  expect(FakeSocket.opened.length).toBe(2);
  last().open();
  const again = line.ask('projects.list', '{}');
  last().hear('{"call":1,"answer":"there"}');
  expect(await again).toBe('there');
});

test('a browser that allows no connection is left with requests', () => {
  vi.stubGlobal('WebSocket', () => {
    throw new DOMException('shut off', 'SecurityError');
  });
  const line = openLine();
  expect(line.ask('projects.list', '{}')).toBeNull();
});

test.each([
  ['an answer that nobody waits for', '{"call":7,"answer":{}}'],
  ['no number', '{"call":"1","answer":{}}'],
  ['no answer', '{"call":1}'],
  ['nothing', 'null'],
  ['no JSON', '<!doctype html>'],
  ['no text', new Uint8Array([1])],
])('hears %s from no host of ours', async (_what, said) => {
  const line = openedLine();
  const asked = line.ask('projects.list', '{}');
  last().hear(said);
  await expect(asked).rejects.toThrow('broke');
});
