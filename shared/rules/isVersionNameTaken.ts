import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';

/** Whether another version than `exceptId` is called so: two of one name could not be told apart when one is chosen. */
export function isVersionNameTaken(project: Project, name: string, exceptId: Id | null): boolean {
  return Object.values(project.versions).some((version) => version.name === name && version.id !== exceptId);
}
