import type { LibraryClient } from '../library/client.ts';
import type { Handlers } from './handlers.ts';

/** Projects as files: the library writes and reads them, piece by piece. */
export function projectFileHandlers(library: Pick<LibraryClient, 'call'>): Handlers<'projectFiles'> {
  return {
    'projectFiles.export': (request) => library.call('projectFiles.export', request),
    'projectFiles.read': (request) => library.call('projectFiles.read', request),
    'projectFiles.begin': (request) => library.call('projectFiles.begin', request),
    'projectFiles.append': (request) => library.call('projectFiles.append', request),
    'projectFiles.look': (request) => library.call('projectFiles.look', request),
    'projectFiles.import': (request) => library.call('projectFiles.import', request),
    'projectFiles.discard': (request) => library.call('projectFiles.discard', request),
  };
}
