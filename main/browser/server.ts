import { createServer, ServerResponse } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { tellError } from '../api/tellError.ts';
import type { Report } from '../api/dispatch.ts';
import type { Router } from '../api/router.ts';
import { readPage } from '../host/readPage.ts';
import { securityHeaders } from '../host/securityHeaders.ts';
import { answerCall } from './answerCall.ts';
import { createCallSockets } from './callSockets.ts';
import { cookiesOf, isFromHere, placeOf } from './guard.ts';
import type { Place } from './guard.ts';
import { refuse } from './refuse.ts';
import type { Sessions } from './sessions.ts';

export interface HostServer {
  readonly origin: string;
  readonly port: number;
  /** Takes no more, finishes what is under way. Connections that are still open after `graceMs` are cut. */
  readonly stop: (graceMs: number) => Promise<void>;
}

export interface ServerParts {
  readonly router: Pick<Router, 'answer'>;
  readonly sessions: Sessions;
  /** The folder of the built renderer. */
  readonly pages: string;
  readonly report: Report;
  /** How long a sender may take for its headers, and for a whole request. */
  readonly patience?: { readonly headersMs: number; readonly requestMs: number; readonly checkMs: number };
}

const ordinaryPatience = { headersMs: 10_000, requestMs: 60_000, checkMs: 5_000 };

/**
 * Listens on 127.0.0.1. Whoever is not known gets the same empty 403 on every path. `port` null: `defaultPort`,
 * or any free one when that is taken.
 */
export async function startServer(parts: ServerParts, port: number | null): Promise<HostServer> {
  const patience = parts.patience ?? ordinaryPatience;
  const server = createServer({
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: patience.checkMs,
    insecureHTTPParser: false,
    requireHostHeader: false, // the guard requires it, and answers as it always does
  });
  const place = placeOf(await listen(server, port));
  const underWay = new Set<ServerResponse>();
  let stopping = false;
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    response.shouldKeepAlive &&= !stopping;
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    answer(request, response, place, parts).catch((error: unknown) => {
      parts.report(tellError(error));
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
  server.on('request', handle);
  // Without these, Node itself would answer a stranger: 100 to the one, 417 to the other.
  server.on('checkContinue', handle);
  server.on('checkExpectation', handle);
  server.on('clientError', (_error, socket) => {
    // No HTTP, contradicting lengths, headers without end, or too slow.
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else socket.destroy();
  });
  const sockets = createCallSockets(parts.router.answer, parts.report);
  server.on('upgrade', (request, socket, head) => {
    if (!stopping && request.url === '/calls' && isKnown(request, place, parts)) {
      sockets.take(request, socket, head);
      return;
    }
    refuseUpgrade(request, socket);
  });
  return {
    origin: place.origin,
    port: portOf(server),
    stop: async (graceMs) => {
      stopping = true;
      for (const response of underWay) response.shouldKeepAlive = false;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      sockets.stop();
      const cut = setTimeout(() => {
        server.closeAllConnections();
        sockets.cut();
      }, graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
}

function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
}

/** Whether a request is from one of our pages, in a browser that was let in. */
function isKnown(
  request: IncomingMessage,
  place: Place,
  { sessions }: Pick<ServerParts, 'sessions'>,
): boolean {
  return isFromHere(request, place) && cookiesOf(request, place).some(sessions.isKnown);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  place: Place,
  { router, sessions, pages }: ServerParts,
): Promise<void> {
  setSecurityHeaders(response);
  if (!isFromHere(request, place)) {
    refuse(response, 403);
    return;
  }
  // Taken as it came: a URL parser would make `//there` a host and `/../` something shorter.
  const [path, query] = splitOnce(request.url ?? '', '?');
  if (request.method === 'GET' && path === '/' && query?.startsWith('key=') === true) {
    const secret = sessions.exchange(query.slice('key='.length));
    if (secret === null) {
      refuse(response, 403);
      return;
    }
    response.writeHead(303, {
      // Without the key, so that it stands neither in the history nor in the address bar.
      Location: '/',
      'Set-Cookie': `${place.cookie}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
      'Cache-Control': 'no-store',
    });
    response.end();
    return;
  }
  if (!isKnown(request, place, { sessions })) {
    refuse(response, 403);
  } else if (request.method === 'POST' && path.startsWith('/api/') && query === undefined) {
    await answerCall(request, response, path.slice('/api/'.length), router.answer);
  } else if (request.method === 'GET') {
    await answerPage(response, pages, path);
  } else {
    refuse(response, 405);
  }
}

/** As a request that asks for no other protocol is refused: the same words, and nothing after them. */
function refuseUpgrade(request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => undefined);
  if (!(socket instanceof Socket)) {
    socket.destroy();
    return;
  }
  const response = new ServerResponse(request);
  // Not `end`: the other side might keep its half open, and nothing watches a socket that asked for another protocol.
  response.once('finish', () => socket.destroySoon());
  try {
    response.assignSocket(socket);
  } catch {
    // An answer to a request before it, in the same packet, has the socket still.
    socket.destroySoon();
    return;
  }
  setSecurityHeaders(response);
  refuse(response, 403);
}

async function answerPage(response: ServerResponse, pages: string, path: string): Promise<void> {
  const page = await readPage(pages, path);
  if (page === null) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, { ...page.headers, 'Content-Length': page.bytes.length });
  response.end(page.bytes);
}

function splitOnce(text: string, by: string): readonly [string, string?] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}

/**
 * Fixed, so that a tunnel or a note of it stays good; free in IANA's list, and below the ports that systems give
 * out themselves.
 */
export const defaultPort = 28_736;

async function listen(server: Server, port: number | null): Promise<number> {
  try {
    await listenOn(server, port ?? defaultPort);
  } catch (error) {
    if (port !== null) throw error;
    await listenOn(server, 0);
  }
  return portOf(server);
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
