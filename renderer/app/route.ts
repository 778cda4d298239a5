import { useSyncExternalStore } from 'react';
import { idPattern } from '../../shared/model/idPattern.ts';
import type { Id } from '../../shared/model/ids.ts';

/** Where the person is. It stands in the address, so that reloading comes back to it. */
export type Route =
  | { readonly place: 'home' }
  | {
      readonly place: 'project';
      readonly projectId: Id;
      /** What of it is to be shown; null: its first map. */
      readonly recordId: Id | null;
    };

const prefix = '#/projects/';
const home: Route = { place: 'home' };

export function useRoute(): Route {
  const hash = useSyncExternalStore(onMoved, currentHash);
  return readRoute(hash);
}

export function readRoute(hash: string): Route {
  if (!hash.startsWith(prefix)) return home;
  const [project, record] = hash.slice(prefix.length).split('/');
  if (project === undefined || !idPattern.test(project)) return home;
  const isRecord = record !== undefined && idPattern.test(record);
  return { place: 'project', projectId: project, recordId: isRecord ? record : null };
}

/** Opens a project, at one of its records where that is told. */
export function goToProject(projectId: Id, recordId?: Id): void {
  window.location.hash = `${prefix}${projectId}${recordId === undefined ? '' : `/${recordId}`}`;
}

export function goHome(): void {
  window.location.hash = '#/';
}

interface Guard {
  readonly isSettled: () => boolean;
  /** Waits for what is under way, and asks where something could not be stored. */
  readonly mayLeave: () => Promise<boolean>;
}

let guard: Guard | null = null;
// The address that is shown: what the browser's Back and Forward are held back to while the guard is asked.
let shownHash = window.location.hash;

// Without a guard the address itself counts: it may have changed before anybody listened.
function currentHash(): string {
  if (guard === null) shownHash = window.location.hash;
  return shownHash;
}

/** Asks before a project is left, by whatever way: a button, the browser's Back, an edited address. */
export function guardLeaving(given: Guard): () => void {
  guard = given;
  return () => {
    if (guard === given) guard = null;
  };
}

function onMoved(listener: () => void): () => void {
  const move = () => {
    const wanted = window.location.hash;
    if (wanted === shownHash) return;
    if (guard === null || guard.isSettled()) {
      shownHash = wanted;
      listener();
      return;
    }
    const asked = guard;
    window.history.pushState(null, '', shownHash === '' ? '#/' : shownHash);
    void asked.mayLeave().then((may) => {
      if (!may) return;
      if (guard === asked) guard = null;
      window.location.hash = wanted;
    });
  };
  window.addEventListener('hashchange', move);
  return () => {
    window.removeEventListener('hashchange', move);
  };
}
