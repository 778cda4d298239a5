import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from '../../shared/contract/errors.ts';
import { asPraisepointError } from './asPraisepointError.ts';
import { openLibrary } from './openLibrary.ts';
import type { Library } from './openLibrary.ts';
import type { FromWorker, ToWorker, WorkerStart } from './protocol.ts';
import type { ServiceName } from './service.ts';

// The thread in which SQLite waits for the disk, so that no window has to. Bundled on its own.

if (parentPort === null) throw new Error('library/worker.ts runs in a worker thread');
const host = parentPort;
const { folder, now = Date.now() } = workerData as WorkerStart;
const library = open();

host.on('message', (message: ToWorker) => {
  if (library === null) return;
  if (message.kind === 'call') {
    say({ kind: 'answer', ticket: message.ticket, answer: answer(library, message.name, message.request) });
    return;
  }
  try {
    library.close();
  } catch (error) {
    // What was acknowledged stands in the WAL and is found at the next start.
    console.error('The library could not be closed in order:', error);
  }
  host.close();
});

function open(): Library | null {
  try {
    const opened = openLibrary(folder, { now });
    say({ kind: 'opened', readOnly: opened.readOnly });
    return opened;
  } catch (error) {
    const { fault } = logged(error);
    say({ kind: 'failed', fault });
    host.close();
    return null;
  }
}

function answer(from: Library, name: ServiceName, request: unknown): Answer<unknown> {
  try {
    const call = from.service[name] as (request: unknown) => unknown;
    return { ok: true, value: call(request) };
  } catch (error) {
    return { ok: false, fault: logged(error).fault };
  }
}

// The fault that travels says what to do; what happened stands in the log of the host.
function logged(error: unknown): ReturnType<typeof asPraisepointError> {
  const told = asPraisepointError(error);
  if (told.cause !== undefined) console.error(`The library answered ${told.fault.code}:`, told.cause);
  return told;
}

function say(message: FromWorker): void {
  host.postMessage(message);
}
