import type { ServerResponse } from 'node:http';

/** Empty, and closes: what else the sender had to say is not read. */
export function refuse(response: ServerResponse, status: number): void {
  response.sendDate = false;
  response.writeHead(status, { 'Cache-Control': 'no-store', Connection: 'close', 'Content-Length': 0 });
  response.end();
}
