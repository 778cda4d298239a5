import type { LibraryClient } from '../library/client.ts';
import type { Handlers } from './handlers.ts';

/** What a project was: the library answers it out of its log. */
export function historyHandlers(library: Pick<LibraryClient, 'call'>): Handlers<'history'> {
  return {
    'history.list': (request) => library.call('history.list', request),
    'history.at': (request) => library.call('history.at', request),
  };
}
