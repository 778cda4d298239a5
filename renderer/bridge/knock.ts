import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Ask } from './ask.ts';

/** The value that the host answers; throws the fault that it answers, and `host-unavailable` where none comes. */
export async function knock(ask: Ask, channel: string, request: unknown): Promise<unknown> {
  try {
    return await ask(channel, request);
  } catch (error) {
    throw new PraisepointError('host-unavailable', {}, error);
  }
}
