import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { ResearchEntry } from '../model/researchRecords.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/**
 * Why nothing may be written at an entry of the research board: it is gone, it is of another kind (null: any will do), or
 * what is to be written anew stands at another entry.
 */
export function mayWriteAt(
  { researchEntries }: Pick<Project, 'researchEntries'>,
  kind: ResearchEntry['kind'] | null,
  entryId: Id,
  written: { readonly entryId: Id } | undefined,
): Refusal | null {
  const entry = researchEntries[entryId];
  if (entry === undefined || (written !== undefined && written.entryId !== entryId)) return refuse('gone');
  if (kind === null || entry.kind === kind) return null;
  return refuse(kind === 'moment' ? 'not-a-moment' : 'not-a-segment');
}
