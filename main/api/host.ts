import type { Response } from '../../shared/contract/channels.ts';
import type { Handlers } from './handlers.ts';

/** What the host says of itself; it does not change while it runs. */
export function hostHandlers(description: Response<'host.describe'>): Handlers<'host'> {
  return { 'host.describe': async () => description };
}
