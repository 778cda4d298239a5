import type { Id } from '../model/ids.ts';
import type { Cause } from '../model/insightRecords.ts';
import type { Project } from '../model/project.ts';

// A pain whose root lies in another insight is caused by that one. Going from cause to cause has to end somewhere: of
// insights that cause each other in a circle none is the root of the others.

type Causes = Pick<Project, 'causes'>;
type Root = Pick<Cause, 'insightId' | 'isRoot' | 'causeInsightId'>;

/** Whether a root, with the others as they are, says that a pain comes from itself: at once, or over other insights. */
export function closesCircle(project: Causes, { insightId, isRoot, causeInsightId }: Root): boolean {
  if (!isRoot || causeInsightId === null) return false;
  return reachedFrom(causedBy(project), causeInsightId).has(insightId);
}

/** The roots, by id, that say of their pain that it comes from itself. */
export function rootsInCircle(project: Causes): ReadonlySet<Id> {
  const next = causedBy(project);
  const roots = Object.values(project.causes).filter((one) => one.isRoot && one.causeInsightId !== null);
  return new Set(
    roots.flatMap(({ id, insightId, causeInsightId }) =>
      causeInsightId !== null && reachedFrom(next, causeInsightId).has(insightId) ? [id] : [],
    ),
  );
}

/** For each insight, those that its roots lie in. */
function causedBy({ causes }: Causes): ReadonlyMap<Id, readonly Id[]> {
  const next = new Map<Id, Id[]>();
  for (const { insightId, isRoot, causeInsightId } of Object.values(causes)) {
    if (!isRoot || causeInsightId === null) continue;
    const known = next.get(insightId);
    if (known === undefined) next.set(insightId, [causeInsightId]);
    else known.push(causeInsightId);
  }
  return next;
}

/** An insight with all that it comes from, each once: rows that a stranger wrote may lead round in a circle. */
function reachedFrom(next: ReadonlyMap<Id, readonly Id[]>, start: Id): ReadonlySet<Id> {
  const met = new Set([start]);
  for (const one of met) for (const other of next.get(one) ?? []) met.add(other);
  return met;
}
