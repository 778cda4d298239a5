import type { LibraryClient } from '../library/client.ts';
import type { Handlers } from './handlers.ts';

/** Bytes of pictures, which all projects share. */
export function pictureHandlers(library: Pick<LibraryClient, 'call'>): Handlers<'pictures'> {
  return {
    'pictures.store': (request) => library.call('pictures.store', request),
    'pictures.read': (request) => library.call('pictures.read', request),
  };
}
