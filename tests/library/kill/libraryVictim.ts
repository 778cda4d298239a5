import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer } from '../../../shared/contract/errors.ts';
import type { Victim } from './victim.ts';

interface Reply {
  readonly ticket: number;
  readonly answer: Answer<unknown>;
}

/** The library's thread in a small process of its own, asked over Node's channel between processes. */
export function libraryVictim(folder: string): Victim {
  const child = fork(join(import.meta.dirname, 'libraryChild.ts'), [folder], {
    execArgv: [],
    stdio: 'inherit',
  });
  const exited = once(child, 'exit');
  const waiting = new Map<
    number,
    { resolve: (answer: Answer<unknown>) => void; reject: (why: Error) => void }
  >();
  let lastTicket = 0;
  let start: (() => void) | null = null;
  child.on('message', (message: Reply | 'ready') => {
    if (message === 'ready') start?.();
    else waiting.get(message.ticket)?.resolve(message.answer);
  });
  const gone = new Error('the victim is gone');
  child.on('error', () => undefined); // a message to a process that is being killed
  const ready = new Promise<void>((resolve, reject) => {
    start = resolve;
    void exited.then(() => {
      reject(gone);
      for (const { reject: rejectCall } of waiting.values()) rejectCall(gone);
    });
  });
  return {
    ready: ready.then(() => (channel, request) => {
      const ticket = (lastTicket += 1);
      const answer = new Promise<Answer<unknown>>((resolve, reject) =>
        waiting.set(ticket, { resolve, reject }),
      );
      const sent = new Promise<void>((resolve, reject) => {
        child.send({ ticket, channel, request }, (error) => (error === null ? resolve() : reject(error)));
      });
      return { sent, answer };
    }),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
