import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Picture, Tag } from '../model/records.ts';
import { byPosition } from '../model/siblings.ts';

/** What hangs on a step in tables of its own, feelings and insights apart. */
export interface StepExtras {
  /** In the order of the list of tags. */
  readonly tags: readonly Tag[];
  /** Those that are not settled. */
  readonly comments: number;
  readonly links: number;
  /** The first of its pictures. */
  readonly picture: Picture | null;
}

type Read = Pick<Project, 'tags' | 'stepTags' | 'comments' | 'stepLinks' | 'stepPictures' | 'pictures'>;

/** By step, one pass over each table; a step on which nothing of it hangs has no entry. */
export function stepExtras(project: Read): ReadonlyMap<Id, StepExtras> {
  const found = new Map<Id, { tags: Tag[]; comments: number; links: number; picture: Picture | null }>();
  const of = (stepId: Id) => {
    const known = found.get(stepId) ?? { tags: [], comments: 0, links: 0, picture: null };
    found.set(stepId, known);
    return known;
  };
  for (const { stepId, tagId } of Object.values(project.stepTags)) {
    const tag = project.tags[tagId];
    if (tag !== undefined) of(stepId).tags.push(tag);
  }
  for (const { tags } of found.values()) tags.sort(byPosition);
  for (const { stepId, isResolved } of Object.values(project.comments)) {
    if (!isResolved) of(stepId).comments += 1;
  }
  for (const { stepId } of Object.values(project.stepLinks)) of(stepId).links += 1;
  for (const { stepId, pictureId } of Object.values(project.stepPictures).sort(byPosition)) {
    const extras = of(stepId);
    extras.picture ??= project.pictures[pictureId] ?? null;
  }
  return found;
}

/** What a step has that has nothing: one for all, so that nothing seems changed. */
export const noExtras: StepExtras = { tags: [], comments: 0, links: 0, picture: null };

export function isSameExtras(one: StepExtras, other: StepExtras): boolean {
  return (
    one === other ||
    (one.comments === other.comments &&
      one.links === other.links &&
      one.picture === other.picture &&
      one.tags.length === other.tags.length &&
      one.tags.every((tag, index) => tag === other.tags[index]))
  );
}
