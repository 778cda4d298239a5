import * as z from 'zod';

/** Everything that can go wrong between renderer and host. Each code has a sentence in three languages that says what to do. */
export const errorCodes = [
  /** The request does not fit its channel: a fault of the program. */
  'invalid-request',
  /** The project (or file token, or change) does not exist (any more). */
  'not-found',
  /** The project has a newer revision than the one that the change was made from. */
  'conflict',
  /** The change breaks a constraint of the library. */
  'constraint',
  /** Another start of Praisepoint holds the library. */
  'library-in-use',
  /** The library was written by a newer version: it opens read-only. */
  'library-newer',
  /** The file is no library of Praisepoint, or is damaged. */
  'library-damaged',
  /** The file is no project file of Praisepoint, or is damaged. */
  'project-file-damaged',
  /** The project file was written by a newer version. */
  'project-file-newer',
  'disk-full',
  'read-only',
  'too-large',
  /** The file could not be read or written; `path` is not told to the renderer, only the name. */
  'file-failed',
  /** The host does not answer: stopped, or the connection is gone. */
  'host-unavailable',
  /** Anything else; the details are in the log of the host. */
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const faultSchema = z.strictObject({
  code: z.enum(errorCodes),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** An error as it travels. */
export type Fault = Readonly<z.infer<typeof faultSchema>>;

/** An error as it is thrown inside one side. */
export class PraisepointError extends Error {
  readonly fault: Fault;

  constructor(code: ErrorCode, args: Fault['args'] = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(args)}`, cause === undefined ? undefined : { cause });
    this.name = 'PraisepointError';
    this.fault = { code, args };
  }
}

/** What a channel answers. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };
