import { useSyncExternalStore } from 'react';
import { idSchema } from '../../shared/model/ids.ts';
import type { Id } from '../../shared/model/ids.ts';

/** Where the person is. It stands in the address, so that reloading comes back to it. */
export type Route = { readonly place: 'home' } | { readonly place: 'project'; readonly projectId: Id };

const prefix = '#/projects/';
const home: Route = { place: 'home' };

export function useRoute(): Route {
  const hash = useSyncExternalStore(onMoved, () => window.location.hash);
  return readRoute(hash);
}

export function readRoute(hash: string): Route {
  if (!hash.startsWith(prefix)) return home;
  const id = idSchema.safeParse(hash.slice(prefix.length));
  return id.success ? { place: 'project', projectId: id.data } : home;
}

export function goToProject(projectId: Id): void {
  window.location.hash = `${prefix}${projectId}`;
}

export function goHome(): void {
  window.location.hash = '#/';
}

function onMoved(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
