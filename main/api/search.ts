import type { LibraryClient } from '../library/client.ts';
import type { Handlers } from './handlers.ts';

/** Words in all projects: the library has an index of them. */
export function searchHandlers(library: Pick<LibraryClient, 'call'>): Handlers<'search'> {
  return { 'search.find': (request) => library.call('search.find', request) };
}
