import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../../shared/contract/errors.ts';
import { limits } from '../../shared/model/limits.ts';
import type { Dispatch } from '../api/dispatch.ts';
import { refuse } from './refuse.ts';

/** `POST /api/<channel>` with JSON → an `Answer` in JSON: 200 for faults too, but 413 for what was not read. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  channel: string,
  answer: Dispatch,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  // A page of another site can send any other type without asking first.
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) {
    refuse(response, 415);
    return;
  }
  if (request.headers.expect !== undefined) response.writeContinue();
  const body = await readBody(request, limits.requestBytes);
  if (body === 'gone') return;
  if (body === 'too-large') {
    // The rest is not read: with it the connection goes.
    response.setHeader('Connection', 'close');
    sendJson(response, 413, { ok: false, fault: { code: 'too-large', args: { channel } } });
    return;
  }
  const parsed = parseJson(body);
  sendJson(response, 200, parsed === undefined ? invalid : await answer(channel, parsed.value));
}

const invalid: Answer<never> = { ok: false, fault: { code: 'invalid-request', args: {} } };

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 'too-large' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'too-large';
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'gone'; // the sender went away, or was too slow
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown };
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, answer: Answer<unknown>): void {
  const bytes = Buffer.from(JSON.stringify(answer));
  // With its length told, the browser has all of an answer at once instead of waiting for the end of its chunks.
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}
