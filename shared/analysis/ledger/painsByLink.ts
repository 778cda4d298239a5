import type { Cause } from '../../model/insightRecords.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight } from '../../model/records.ts';

/** Where causes lie of which nobody said where. */
export const unknownLink = '';

/** Pains that a link of the chain causes. */
export interface LinkPains {
  /** The participant; `unknownLink`: nobody said. */
  readonly participantId: Id;
  readonly pains: readonly Insight[];
}

/**
 * Pains by who causes them: the participant that a root cause names, else those who hold the lane of the step that it lies
 * at, else whoever causes the insight that it lies in. A pain with causes at several links stands at each of them, once.
 * Most pains first, the unknown last.
 */
export function painsByLink(project: Project, pains: readonly Insight[]): readonly LinkPains[] {
  const holders = groupedBy(Object.values(project.laneParticipants), ({ laneId }) => laneId);
  const roots = groupedBy(
    Object.values(project.causes).filter(({ isRoot }) => isRoot),
    ({ insightId }) => insightId,
  );
  const placeOf = (cause: Cause, seen: ReadonlySet<Id>): readonly Id[] => {
    if (cause.participantId !== null) return [cause.participantId];
    const laneId = project.steps[cause.stepId ?? '']?.laneId ?? '';
    const held = (holders.get(laneId) ?? []).map(({ participantId }) => participantId);
    if (held.length > 0 || cause.causeInsightId === null) return held;
    return linksOf(cause.causeInsightId, seen);
  };
  // Two insights may each be the cause of the other.
  const linksOf = (insightId: Id, seen: ReadonlySet<Id>): readonly Id[] =>
    seen.has(insightId)
      ? []
      : (roots.get(insightId) ?? []).flatMap((cause) => placeOf(cause, new Set([...seen, insightId])));
  const found = new Map<Id, Set<Insight>>();
  for (const pain of pains) {
    const links = linksOf(pain.id, new Set());
    for (const link of links.length > 0 ? links : [unknownLink]) {
      found.set(link, (found.get(link) ?? new Set()).add(pain));
    }
  }
  return [...found]
    .map(([participantId, caused]) => ({ participantId, pains: [...caused] }))
    .sort(
      (one, other) =>
        Number(one.participantId === unknownLink) - Number(other.participantId === unknownLink) ||
        other.pains.length - one.pains.length ||
        (one.participantId < other.participantId ? -1 : 1),
    );
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => Id): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
