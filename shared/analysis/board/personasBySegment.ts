import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';

type Tables = Pick<Project, 'researchEntries' | 'entryFeeds'>;

/** Segment (a research entry) → the participants that it is made of: its own, and those of the personas that feed it. */
export function personasBySegment({ researchEntries, entryFeeds }: Tables): ReadonlyMap<Id, ReadonlySet<Id>> {
  const personas = new Map<Id, Set<Id>>();
  for (const { id, kind, participantId } of Object.values(researchEntries)) {
    if (kind === 'segment') personas.set(id, new Set(participantId === null ? [] : [participantId]));
  }
  for (const { fromId, toId } of Object.values(entryFeeds)) {
    const fed = personas.get(toId);
    const participantId = researchEntries[fromId]?.participantId ?? null;
    if (fed !== undefined && participantId !== null) fed.add(participantId);
  }
  return personas;
}
