import type { LibraryClient } from '../library/client.ts';
import type { Handlers } from './handlers.ts';

/** Projects and their changes: the library answers all of it. */
export function projectHandlers(library: Pick<LibraryClient, 'call'>): Handlers<'projects'> {
  return {
    'projects.list': (request) => library.call('projects.list', request),
    'projects.deleted': (request) => library.call('projects.deleted', request),
    'projects.head': (request) => library.call('projects.head', request),
    'projects.purge': (request) => library.call('projects.purge', request),
    'projects.create': (request) => library.call('projects.create', request),
    'projects.rename': (request) => library.call('projects.rename', request),
    'projects.duplicate': (request) => library.call('projects.duplicate', request),
    'projects.delete': (request) => library.call('projects.delete', request),
    'projects.restore': (request) => library.call('projects.restore', request),
    'projects.open': (request) => library.call('projects.open', request),
    'projects.change': (request) => library.call('projects.change', request),
    'projects.store': (request) => library.call('projects.store', request),
    'projects.picture': (request) => library.call('projects.picture', request),
  };
}
