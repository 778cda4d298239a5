import { Worker } from 'node:worker_threads';
import type { Request, Response } from '../../shared/contract/channels.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { holdBinding } from './holdBinding.ts';
import type { FromWorker, ToWorker, WorkerStart } from './protocol.ts';
import type { ReadOnlyReason, ServiceName } from './service.ts';

/** The library as a host sees it. */
export interface LibraryClient {
  /** Rejects with a `PraisepointError`; with `host-unavailable` once the library is closed or its thread is gone. */
  readonly call: <Name extends ServiceName>(name: Name, request: Request<Name>) => Promise<Response<Name>>;
  readonly readOnly: ReadOnlyReason | null;
  /** Waits for what is under way, then closes the library and ends its thread. May be called again. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: PraisepointError) => void;
}

/** Starts the thread of the library and opens it. Rejects with what `openLibrary` throws. */
export function startLibrary({
  workerFile,
  ...start
}: WorkerStart & {
  /** The bundled `worker.ts`. */
  readonly workerFile: string | URL;
}): Promise<LibraryClient> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: start satisfies WorkerStart });
    holdBinding();
    const waiting = new Map<number, Waiting>();
    let lastTicket = 0;
    /** Why no call is taken any more. */
    let end: PraisepointError | null = null;
    const exited = new Promise<void>((exit) => worker.once('exit', () => exit()));
    const say = (message: ToWorker) => worker.postMessage(message);

    const endWith = (error: PraisepointError) => {
      end ??= error;
      reject(error);
      for (const { reject: rejectCall } of waiting.values()) rejectCall(error);
      waiting.clear();
    };
    // A binding that does not load, or a thread that dies, would else leave every call waiting for ever.
    worker.on('error', (error) => endWith(new PraisepointError('internal', {}, error)));
    worker.on('messageerror', (error) => endWith(new PraisepointError('internal', {}, error)));
    worker.on('exit', () => endWith(new PraisepointError('host-unavailable')));

    const client = (readOnly: ReadOnlyReason | null): LibraryClient => ({
      call: (name, request) => {
        if (end !== null) return Promise.reject(end);
        return new Promise((resolveCall, rejectCall) => {
          lastTicket += 1;
          say({ kind: 'call', ticket: lastTicket, name, request });
          waiting.set(lastTicket, { resolve: resolveCall, reject: rejectCall });
        });
      },
      readOnly,
      close: () => {
        end ??= new PraisepointError('host-unavailable');
        say({ kind: 'close' });
        return exited;
      },
    });

    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'opened') {
        resolve(client(message.readOnly));
      } else if (message.kind === 'failed') {
        endWith(new PraisepointError(message.fault.code, message.fault.args));
      } else {
        const call = waiting.get(message.ticket);
        waiting.delete(message.ticket);
        if (message.answer.ok) call?.resolve(message.answer.value as never);
        else call?.reject(new PraisepointError(message.answer.fault.code, message.answer.fault.args));
      }
    });
  });
}
