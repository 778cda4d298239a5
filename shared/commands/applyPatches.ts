import type { Patch as ImmerPatch } from 'immer';
import type { Patch } from '../model/change.ts';
import type { Project } from '../model/project.ts';
import { immer } from './immer.ts';

/** The project after these patches. Throws where one of them speaks of a record that is not there. */
export function applyPatches(project: Project, patches: readonly Patch[]): Project {
  for (const patch of patches) requirePlace(project, patch, patches);
  return immer.applyPatches(
    project,
    patches.map((patch): ImmerPatch => ({ ...patch, path: [...patch.path] })),
  );
}

// immer lets a column of a missing record fail with an unclear error, and deletes what is not there in silence.
function requirePlace(project: Project, patch: Patch, patches: readonly Patch[]): void {
  const [table, id, column] = patch.path;
  const isThere = Object.hasOwn(project[table], id);
  const isAdded = () =>
    patches.some((other) => other.op === 'add' && other.path[0] === table && other.path[1] === id);
  if ((column !== undefined || patch.op === 'remove') && !isThere && !isAdded()) {
    throw new Error(`there is no record ${id} in ${table}`);
  }
}
