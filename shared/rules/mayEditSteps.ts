import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Steps that are to be changed or taken away, each of them: none may be gone, and none may be locked. */
export function mayEditSteps(project: Pick<Project, 'steps'>, stepIds: Iterable<Id>): Refusal | null {
  for (const id of stepIds) {
    const step = project.steps[id];
    if (step === undefined) return refuse('gone');
    if (step.isLocked) return refuse('locked');
  }
  return null;
}
