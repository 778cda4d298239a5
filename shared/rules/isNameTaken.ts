import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';

/**
 * Whether another record of this list has the name: two of them could not be told apart where one is chosen. Parties
 * of two sides may share one; `side` is the one that is meant, left out: that of the record itself.
 */
export function isNameTaken(
  project: Project,
  list: 'participants' | 'owners' | 'tags' | 'channels',
  name: string,
  exceptId: Id | null,
  side = list === 'participants' ? project.participants[exceptId ?? '']?.side : undefined,
): boolean {
  if (list === 'participants') {
    return Object.values(project.participants).some(
      (one) => one.id !== exceptId && one.side === side && isSameName(one.name, name),
    );
  }
  return Object.values<{ readonly id: Id; readonly name: string }>(project[list]).some(
    (one) => one.id !== exceptId && isSameName(one.name, name),
  );
}

/** In a list "nora" beside "Nora" is one of them mistyped. */
function isSameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
