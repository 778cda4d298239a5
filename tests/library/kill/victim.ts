import type { Answer } from '../../../shared/contract/errors.ts';

/** One request to a victim. */
export interface Sent {
  /** Resolves when the whole request has left this process. */
  readonly sent: Promise<void>;
  /** Rejects when the victim is gone without an answer. */
  readonly answer: Promise<Answer<unknown>>;
}

export type Call = (channel: string, request: unknown) => Sent;

/** A process that holds a library and is going to be killed. */
export interface Victim {
  /** Resolves when it takes requests. */
  readonly ready: Promise<Call>;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
}

export type StartVictim = (folder: string) => Victim;
