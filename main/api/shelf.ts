import type { LibraryClient } from '../library/client.ts';
import type { Handlers } from './handlers.ts';

/** The flow shelf: what was published in projects of kind `standard`. */
export function shelfHandlers(library: Pick<LibraryClient, 'call'>): Handlers<'shelf'> {
  return {
    'shelf.list': (request) => library.call('shelf.list', request),
    'shelf.version': (request) => library.call('shelf.version', request),
  };
}
