import type { z } from 'zod';
import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Answer, ErrorCode } from '../../shared/contract/errors.ts';
import { faultOfShape } from './faultOfShape.ts';
import { tellError } from './tellError.ts';

type ChannelTable = Readonly<Record<string, { readonly request: z.ZodType; readonly response: z.ZodType }>>;

/** One function per channel of a table; TypeScript sees to it that none is missing. */
export type HandlersOf<Table extends ChannelTable> = {
  readonly [Name in keyof Table]: (
    request: z.infer<Table[Name]['request']>,
  ) => Promise<z.infer<Table[Name]['response']>>;
};

/** Where the host writes what went wrong: a line, or some, without anything of a project in it. */
export type Report = (lines: string) => void;

/** Never throws: what goes wrong is an answer too. */
export type Dispatch = (name: unknown, request: unknown) => Promise<Answer<unknown>>;

/** The one way from a message of the renderer to its handler: known channel, bounded shape, schema, handler. */
export function createDispatch<Table extends ChannelTable>(
  table: Table,
  handlers: HandlersOf<Table>,
  report: Report,
): Dispatch {
  return async (name, request) => {
    // Object.hasOwn, so that no name reaches what every object inherits.
    if (typeof name !== 'string' || !Object.hasOwn(table, name)) {
      report('A request to a channel that does not exist.');
      return refuse('invalid-request');
    }
    const channel = table[name] as ChannelTable[string];
    const misshapen = faultOfShape(request);
    if (misshapen !== null) {
      report(`${name}: ${misshapen}`);
      return refuse(misshapen, { channel: name });
    }
    try {
      const parsed = channel.request.safeParse(request);
      if (!parsed.success) {
        report(`${name}: invalid-request (${placeOf(parsed.error)})`);
        return refuse('invalid-request', { channel: name });
      }
      const handler = handlers[name] as (request: unknown) => Promise<unknown>;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      if (error instanceof PraisepointError && error.fault.code !== 'internal') {
        return { ok: false, fault: error.fault };
      }
      report(`${name}: ${tellError(error)}`);
      return refuse('internal', { channel: name });
    }
  };
}

function refuse(code: ErrorCode, args: Readonly<Record<string, string>> = {}): Answer<never> {
  return { ok: false, fault: { code, args } };
}

/** Where the request does not fit: names of our own fields and numbers only, nothing that a person wrote. */
function placeOf(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'unknown';
  const path = issue.path.map((part) => (/^\w{1,40}$/.test(String(part)) ? String(part) : '…'));
  return `${path.join('.')}: ${issue.code}`;
}
