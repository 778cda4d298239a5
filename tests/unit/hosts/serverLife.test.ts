import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { defaultPort, startServer } from '../../../main/browser/server.ts';
import type { ServerParts } from '../../../main/browser/server.ts';
import { sendRaw, sendRequest } from './rawRequest.ts';
import { serverUnderTest } from './serverUnderTest.ts';

const { now, calls } = serverUnderTest();

describe('time and place', () => {
  test('whoever is too slow with headers or body is cut off', async () => {
    const patience = { headersMs: 50, requestMs: 100, checkMs: 20 };
    const impatient = await startServer({ ...now().parts, patience }, 0);
    onTestFinished(() => impatient.stop(0));
    expect((await sendRaw(impatient.port, 'GET / HTTP/1.1\r\nHost: ')).status).toBe(400);
    const { secret } = now();
    const heard = calls.length;
    const slow = await sendRequest(
      impatient.port,
      'POST /api/projects.list',
      [
        ['Host', `127.0.0.1:${impatient.port}`],
        ['Cookie', `praisepoint-${impatient.port}=${secret}`],
        ['Content-Type', 'application/json'],
        ['Content-Length', '10'],
      ],
      '{',
    );
    expect(slow.body).toBe('');
    expect(calls.length).toBe(heard);
  });

  test('takes another port when the usual one is taken, but not when the person named it', async () => {
    const usual = createServer();
    const isOurs = await new Promise<boolean>((resolve) => {
      usual.once('error', () => resolve(false)); // taken by another program: just as good
      usual.listen(defaultPort, '127.0.0.1', () => resolve(true));
    });
    onTestFinished(() => {
      if (isOurs) usual.close();
    });
    const other = await startServer(now().parts, null);
    expect(other.port).not.toBe(defaultPort);
    await other.stop(0);
    await expect(startServer(now().parts, now().server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('stops only when what is under way has been answered, and takes no more meanwhile', async () => {
    let finish = (): void => undefined;
    let begun = (): void => undefined;
    const isUnderWay = new Promise<void>((resolve) => (begun = resolve));
    const router: ServerParts['router'] = {
      answer: () => {
        begun();
        return new Promise((resolve) => {
          finish = () => resolve({ ok: true, value: 'stored' });
        });
      },
    };
    const stopping = await startServer({ ...now().parts, router }, 0);
    const { secret } = now();
    const call = sendRaw(
      stopping.port,
      [
        'POST /api/projects.store HTTP/1.1',
        `Host: 127.0.0.1:${stopping.port}`,
        `Cookie: praisepoint-${stopping.port}=${secret}`,
        'Content-Type: application/json',
        'Content-Length: 2',
        '',
        '{}',
      ].join('\r\n'),
    );
    await isUnderWay;
    let hasStopped = false;
    const stopped = stopping.stop(60_000).then(() => (hasStopped = true));
    const refused = await new Promise((resolve) => {
      connect(stopping.port, '127.0.0.1').once('error', (error: NodeJS.ErrnoException) =>
        resolve(error.code),
      );
    });
    expect(refused).toBe('ECONNREFUSED');
    expect(hasStopped).toBe(false);
    finish();
    expect(await call).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await stopped;
  });
});
