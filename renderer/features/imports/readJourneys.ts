import { limits } from '../../../shared/model/limits.ts';
import type { MermaidReading } from '../../../shared/formats/mermaid/reading.ts';
import type { ChosenFile } from '../../bridge/bridge.ts';
import type { ReadRequest } from './readJourneys.worker.ts';

export type JourneyFile =
  | { readonly kind: 'read'; readonly name: string; readonly reading: MermaidReading }
  /** Bytes, before anything was read. */
  | { readonly kind: 'too-large'; readonly name: string; readonly size: number }
  | { readonly kind: 'failed'; readonly name: string };

/** Reads one chosen file beside the window. An aborted signal ends the worker and rejects with its reason. */
export async function readJourneys(file: ChosenFile, signal: AbortSignal): Promise<JourneyFile> {
  const { name, size } = file;
  if (size > limits.importBytes) return { kind: 'too-large', name, size };
  try {
    const bytes = await file.read();
    signal.throwIfAborted();
    return { kind: 'read', name, reading: await readInWorker({ name, bytes }, signal) };
  } catch {
    signal.throwIfAborted();
    return { kind: 'failed', name };
  }
}

function readInWorker(request: ReadRequest, signal: AbortSignal): Promise<MermaidReading> {
  const worker = new Worker(new URL('./readJourneys.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<MermaidReading>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('cancelled'));
    });
    worker.onmessage = ({ data }: MessageEvent<MermaidReading>) => {
      resolve(data);
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
    };
    worker.postMessage(request);
  }).finally(() => {
    worker.terminate();
  });
}
