/**
 * A connection to the browser host that stays open: calls go over it, and answers come back in any order. A `fetch`
 * takes its browser four milliseconds of its own, a message of a connection one.
 */
export interface Line {
  /** Sends a request that is JSON already; null where the connection is not open, and nothing was sent. */
  readonly ask: (channel: string, request: string) => Promise<unknown> | null;
}

interface Waiting {
  readonly answer: (answer: unknown) => void;
  readonly fail: (reason: Error) => void;
}

/** A connection that broke is opened again when something is asked, but not more often than this, ms. */
const pause = 1000;

/** Opens the connection of the page's own host at once, and again after it broke. */
export function openLine(): Line {
  const { protocol, host } = window.location;
  const address = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/calls`;
  let socket = connect(address);
  let triedAt = performance.now();
  return {
    ask: (channel, request) => {
      const state = socket.state();
      if (state === 'closed' && performance.now() - triedAt > pause) {
        triedAt = performance.now();
        socket = connect(address);
      }
      return state === 'open' ? socket.send(channel, request) : null;
    },
  };
}

interface Connection {
  readonly state: () => 'opening' | 'open' | 'closed';
  readonly send: (channel: string, request: string) => Promise<unknown>;
}

function connect(address: string): Connection {
  let socket: WebSocket;
  try {
    socket = new WebSocket(address);
  } catch {
    // A browser whose owner wants none: calls go by requests.
    return { state: () => 'closed', send: () => Promise.reject(new Error('there is no connection')) };
  }
  const waiting = new Map<number, Waiting>();
  let lastCall = 0;
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    const asked = message === null ? undefined : waiting.get(message.call);
    if (message === null || asked === undefined) {
      // No host of ours says that.
      socket.close();
      return;
    }
    waiting.delete(message.call);
    asked.answer(message.answer);
  });
  socket.addEventListener('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('the connection to the host broke'));
    waiting.clear();
  });
  return {
    state: () => {
      if (socket.readyState === WebSocket.OPEN) return 'open';
      return socket.readyState === WebSocket.CONNECTING ? 'opening' : 'closed';
    },
    send: (channel, request) =>
      new Promise((answer, fail) => {
        lastCall += 1;
        waiting.set(lastCall, { answer, fail });
        socket.send(`{"call":${lastCall},"channel":${JSON.stringify(channel)},"request":${request}}`);
      }),
  };
}

function readMessage(data: unknown): { readonly call: number; readonly answer: unknown } | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as unknown;
    if (typeof message !== 'object' || message === null) return null;
    if (!('call' in message) || typeof message.call !== 'number' || !('answer' in message)) return null;
    return { call: message.call, answer: message.answer };
  } catch {
    return null;
  }
}
