import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Participant, Picture, Tag } from '../model/records.ts';
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
  /** It is an emotional touch. */
  readonly touch: TouchParties | null;
}

/** By whom a touch is given, and to whom; null: nobody was named. */
interface TouchParties {
  readonly giver: Participant | null;
  readonly receiver: Participant | null;
}

type Read = Pick<
  Project,
  'tags' | 'stepTags' | 'comments' | 'stepLinks' | 'stepPictures' | 'pictures' | 'touches' | 'participants'
>;

/** By step, one pass over each table; a step on which nothing of it hangs has no entry. */
export function stepExtras(project: Read): ReadonlyMap<Id, StepExtras> {
  const found = new Map<Id, Growing>();
  const of = (stepId: Id) => {
    const known: Growing = found.get(stepId) ?? { ...noExtras, tags: [] };
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
  for (const { stepId, giverId, receiverId } of Object.values(project.touches)) {
    of(stepId).touch = {
      giver: project.participants[giverId ?? ''] ?? null,
      receiver: project.participants[receiverId ?? ''] ?? null,
    };
  }
  return found;
}

type Growing = { -readonly [Key in keyof StepExtras]: StepExtras[Key] } & { readonly tags: Tag[] };

/** What a step has that has nothing: one for all, so that nothing seems changed. */
export const noExtras: StepExtras = { tags: [], comments: 0, links: 0, picture: null, touch: null };

export function isSameExtras(one: StepExtras, other: StepExtras): boolean {
  return (
    one === other ||
    (one.comments === other.comments &&
      one.links === other.links &&
      one.picture === other.picture &&
      (one.touch === null) === (other.touch === null) &&
      one.touch?.giver === other.touch?.giver &&
      one.touch?.receiver === other.touch?.receiver &&
      one.tags.length === other.tags.length &&
      one.tags.every((tag, index) => tag === other.tags[index]))
  );
}
