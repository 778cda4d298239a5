import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { researchKinds } from '../model/researchRecords.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Why an entry of the research board may not lead to another: only a later step builds on an earlier one. */
export function mayFeed(
  { researchEntries }: Pick<Project, 'researchEntries'>,
  fromId: Id,
  toId: Id,
): Refusal | null {
  const [from, to] = [researchEntries[fromId], researchEntries[toId]];
  if (from === undefined || to === undefined) return refuse('gone');
  return researchKinds.indexOf(from.kind) < researchKinds.indexOf(to.kind)
    ? null
    : refuse('not-a-later-step');
}
