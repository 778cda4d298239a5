import { limits } from '../../shared/model/limits.ts';
import type { Line } from './line.ts';

// What stands here is loaded before the rest of the program: the less it imports, the sooner it asks.

/** Brings a request to the host and its answer back, unread. Rejects where the host does not answer. */
export type Ask = (channel: string, request: unknown) => Promise<unknown>;

/**
 * What may wait goes by requests of its own: the browser lets six at a time through. A home screen of many projects asks
 * for all their pictures, and what is searched for does not stand in line behind them.
 */
const patient: readonly string[] = ['projects.picture', 'pictures.read'];

/** The host is the HTTP server that this page came from; the cookie lets us in. */
export function askBrowserHost(line: Line): Ask {
  return async (channel, request) => {
    const body = JSON.stringify(request);
    // As the host would say it, without sending what it would not read.
    if (isLongerThan(body, limits.requestBytes))
      return { ok: false, fault: { code: 'too-large', args: { channel } } };
    const isAlone = patient.includes(channel) || isLongerThan(body, limits.messageBytes);
    return (isAlone ? null : line.ask(channel, body)) ?? post(channel, body);
  };
}

async function post(channel: string, body: string): Promise<unknown> {
  // Not `mode: 'same-origin'`: with `Referrer-Policy: no-referrer` the browser would then send `Origin: null`.
  const response = await fetch(`/api/${channel}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    credentials: 'same-origin',
    redirect: 'error',
    priority: channel === 'projects.picture' ? 'low' : 'auto',
  });
  return (await response.json()) as unknown;
}

/** In bytes of UTF-8, of which a sign has three at most. */
function isLongerThan(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && new Blob([text]).size > bytes;
}

/** What will be asked as soon as the program runs, asked now: whoever asks the same first gets that answer. */
export function askAhead(ask: Ask, requests: Readonly<Record<string, unknown>>): Ask {
  const ahead = new Map<string, { readonly request: string; readonly answer: Promise<unknown> }>();
  for (const [channel, request] of Object.entries(requests)) {
    const answer = ask(channel, request);
    // Told to whoever takes it.
    answer.catch(() => undefined);
    ahead.set(channel, { request: JSON.stringify(request), answer });
  }
  return (channel, request) => {
    const asked = ahead.get(channel);
    ahead.delete(channel);
    return asked !== undefined && asked.request === JSON.stringify(request)
      ? asked.answer
      : ask(channel, request);
  };
}
