import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Fault } from '../../shared/contract/errors.ts';
import type { Change } from '../../shared/model/change.ts';

/** Where the edits of this window stand. */
export type Storing =
  | { readonly state: 'stored' }
  | { readonly state: 'storing' }
  /** Kept here and tried again: at `retry`, or by itself after a while where `willRetry`. */
  | { readonly state: 'failed'; readonly fault: Fault; readonly willRetry: boolean };

export interface OutboxWays {
  /** Stores one change; answers when the library has it. */
  readonly send: (change: Change) => Promise<void>;
  /**
   * Brings in the library's own state: because another window was first, or because it refuses `refused` for good.
   * Calls `replace` with what is still to be sent out of `waiting()`, as it is at that very moment: edits go on being
   * made while the library answers. Rejects where the library does not answer.
   */
  readonly resolve: (
    waiting: () => readonly Change[],
    replace: (kept: readonly Change[]) => void,
    refused: Change | null,
  ) => Promise<void>;
  readonly onState: (state: Storing) => void;
  /** Calls back after `ms`; answers how to call that off. */
  readonly later: (ms: number, callback: () => void) => () => void;
}

export interface Outbox {
  readonly add: (change: Change) => void;
  readonly waiting: () => readonly Change[];
  readonly retry: () => void;
  /** Resolves when nothing is under way any more: all stored (true), or stuck (false). */
  readonly settle: () => Promise<boolean>;
  /** Forgets what could not be stored. */
  readonly drop: () => void;
  readonly stop: () => void;
}

// The change itself is at fault: nothing behind it would ever be stored.
const refusals: readonly Fault['code'][] = ['constraint', 'invalid-request', 'too-large'];
// What may go away by itself is tried again by itself. The rest waits for the person.
const passing: readonly Fault['code'][] = [
  'host-unavailable',
  'disk-full',
  'read-only',
  'file-failed',
  'library-in-use',
];
const pauses = [500, 1000, 2000, 5000, 10_000] as const;

/** Sends changes to the library, one at a time and in order, and keeps each until it is acknowledged. */
export function createOutbox({ send, resolve, onState, later }: OutboxWays): Outbox {
  let queue: readonly Change[] = [];
  let isSending = false;
  let failures = 0;
  let isStuck = false;
  let callOff: (() => void) | null = null;
  let settlers: ((stored: boolean) => void)[] = [];

  function add(change: Change): void {
    queue = [...queue, change];
    if (!isStuck) void work();
  }

  async function work(): Promise<void> {
    if (isSending) return;
    isSending = true;
    isStuck = false;
    onState({ state: 'storing' });
    let isStored = true;
    while (queue[0] !== undefined) {
      const change = queue[0];
      try {
        await send(change);
        queue = queue.filter((one) => one.id !== change.id);
        failures = 0;
      } catch (error) {
        isStored = await recover(faultOf(error), change);
        if (!isStored) break;
      }
    }
    isSending = false;
    if (isStored) onState({ state: 'stored' });
    tellSettlers(isStored);
  }

  /** Whether sending can go on. */
  async function recover(fault: Fault, change: Change): Promise<boolean> {
    // The person let go of it meanwhile.
    if (queue.length === 0) return true;
    const isRefused = refusals.includes(fault.code);
    if (fault.code !== 'conflict' && !isRefused) {
      stick(fault);
      return false;
    }
    try {
      await resolve(
        () => queue,
        (kept) => {
          queue = kept;
        },
        isRefused ? change : null,
      );
      return true;
    } catch (second) {
      stick(faultOf(second));
      return false;
    }
  }

  function stick(fault: Fault): void {
    isStuck = true;
    const willRetry = passing.includes(fault.code);
    onState({ state: 'failed', fault, willRetry });
    if (!willRetry) return;
    const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 10_000;
    failures += 1;
    callOff = later(pause, retry);
  }

  function retry(): void {
    callOff?.();
    callOff = null;
    if (queue.length > 0) void work();
  }

  function tellSettlers(stored: boolean): void {
    const told = settlers;
    settlers = [];
    for (const tell of told) tell(stored);
  }

  return {
    add,
    waiting: () => queue,
    retry,
    settle: () => {
      if (queue.length === 0 && !isSending) return Promise.resolve(true);
      const settled = new Promise<boolean>((resolve) => settlers.push(resolve));
      if (isStuck) retry();
      return settled;
    },
    drop: () => {
      callOff?.();
      callOff = null;
      queue = [];
      isStuck = false;
      if (isSending) return;
      onState({ state: 'stored' });
      tellSettlers(true);
    },
    stop: () => {
      callOff?.();
    },
  };
}

function faultOf(error: unknown): Fault {
  return error instanceof PraisepointError ? error.fault : { code: 'internal', args: {} };
}
