import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { limits } from '../../shared/model/limits.ts';
import type { Dispatch, Report } from '../api/dispatch.ts';
import { tellError } from '../api/tellError.ts';

/** The connections of our pages that stay open. */
export interface CallSockets {
  /** Makes a connection of a request that asks for one. Who asks has been let in before. */
  readonly take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Takes no more calls; closes each connection once what is under way on it has been answered. */
  readonly stop: () => void;
  /** Closes them now. */
  readonly cut: () => void;
}

/** What stands around a request in a message, bytes. */
const envelope = 200;

/** A page that sleeps does not answer our good-bye: so long it is waited for, ms. */
const parting = 1000;

// Close codes of RFC 6455, section 7.4.1.
const goingAway = 1001;
const notUnderstood = 1007;

/**
 * A message with JSON `{"call": 1, "channel": "projects.list", "request": {}}` → one with `{"call": 1, "answer": …}`, in
 * the order in which they are ready. Whoever says something else is no page of ours: the connection is closed.
 */
export function createCallSockets(answer: Dispatch, report: Report): CallSockets {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false, // it is the same machine
    maxPayload: limits.messageBytes + envelope,
  });
  const underWay = new Map<WebSocket, number>();
  let isStopping = false;

  function serve(socket: WebSocket): void {
    underWay.set(socket, 0);
    // What is wrong with a connection closes it as well.
    socket.on('error', () => undefined);
    socket.once('close', () => underWay.delete(socket));
    socket.on('message', (data, isBinary) => {
      if (isStopping) return;
      const call = isBinary || !Buffer.isBuffer(data) ? null : readCall(data.toString());
      if (call === null) socket.close(notUnderstood);
      else {
        answerOn(socket, call).catch((error: unknown) => {
          report(tellError(error));
          socket.terminate();
        });
      }
    });
  }

  async function answerOn(socket: WebSocket, { call, channel, request }: Call): Promise<void> {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    const text = JSON.stringify({ call, answer: await answer(channel, request) });
    if (socket.readyState !== WebSocket.OPEN) return;
    // What is long is on its way for a while, and is under way until it is out.
    socket.send(text, () => {
      const left = (underWay.get(socket) ?? 1) - 1;
      if (!underWay.has(socket)) return;
      underWay.set(socket, left);
      if (isStopping && left === 0) end(socket);
    });
  }

  return {
    take: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, serve);
    },
    stop: () => {
      isStopping = true;
      for (const [socket, calls] of underWay) if (calls === 0) end(socket);
    },
    cut: () => {
      for (const socket of underWay.keys()) socket.terminate();
    },
  };
}

function end(socket: WebSocket): void {
  socket.close(goingAway);
  const cut = setTimeout(() => {
    socket.terminate();
  }, parting);
  socket.once('close', () => {
    clearTimeout(cut);
  });
}

interface Call {
  readonly call: number;
  readonly channel: unknown;
  readonly request: unknown;
}

function readCall(text: string): Call | null {
  try {
    const message = JSON.parse(text) as unknown;
    if (typeof message !== 'object' || message === null) return null;
    const { call, channel, request } = message as Partial<Record<'call' | 'channel' | 'request', unknown>>;
    return Number.isSafeInteger(call) ? { call: call as number, channel, request } : null;
  } catch {
    return null;
  }
}
