import type { TFunction } from 'i18next';
import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Fault } from '../../shared/contract/errors.ts';

/** What to tell the person about a fault; `t` of the namespace `errors`. */
export function faultText(t: TFunction<'errors'>, fault: Fault): string {
  return t(fault.code);
}

/** The fault in whatever was thrown: what is none of ours is `internal`. */
export function faultOf(error: unknown): Fault {
  return error instanceof PraisepointError ? error.fault : { code: 'internal', args: {} };
}
