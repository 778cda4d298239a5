import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Fault } from '../../shared/contract/errors.ts';

/** The fault that `work` throws; a test that expects one fails where there is none, or another error. */
export function faultOf(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof PraisepointError) return error.fault;
    throw error;
  }
  throw new Error('nothing was thrown');
}
