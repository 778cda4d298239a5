import type { Answer, Fault } from '../../shared/contract/errors.ts';
import type { ReadOnlyReason, ServiceName } from './service.ts';

/** What the worker is started with. */
export interface WorkerStart {
  readonly folder: string;
  /** Milliseconds since 1970; left out: the clock's. */
  readonly now?: number;
}

/** From the host to the worker. Messages are answered in their order. */
export type ToWorker =
  | { readonly kind: 'call'; readonly ticket: number; readonly name: ServiceName; readonly request: unknown }
  | { readonly kind: 'close' };

/** From the worker to the host: first `opened` or `failed`, then answers. After `close` it ends. */
export type FromWorker =
  | { readonly kind: 'opened'; readonly readOnly: ReadOnlyReason | null }
  | { readonly kind: 'failed'; readonly fault: Fault }
  | { readonly kind: 'answer'; readonly ticket: number; readonly answer: Answer<unknown> };
