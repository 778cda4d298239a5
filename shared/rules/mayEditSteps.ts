import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Steps that are to be changed or taken away, each of them: none may be gone, and none may be locked. */
export function mayEditSteps(project: Pick<Project, 'steps'>, stepIds: Iterable<Id>): Refusal | null {
  let count = 0;
  let locked = 0;
  for (const id of stepIds) {
    const step = project.steps[id];
    if (step === undefined) return refuse('gone');
    count += 1;
    if (step.isLocked) locked += 1;
  }
  if (locked === 0) return null;
  if (locked < count) return refuse('some-locked');
  return refuse(count === 1 ? 'locked' : 'all-locked');
}
