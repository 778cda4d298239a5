import type { Id } from '../../model/ids.ts';
import type { Cause } from '../../model/insightRecords.ts';
import { byPosition } from '../../model/siblings.ts';

/** A cause, and the answers to why that is so. */
export interface Why {
  readonly cause: Cause;
  readonly whys: readonly Why[];
}

/**
 * The causes of an insight as a tree, each of them once. Rows that a stranger wrote may lead round in a circle, or to
 * a cause of another insight: such a circle opens at its first cause, and what hangs on nothing of its own stands in front.
 */
export function whysOf(causes: Readonly<Record<Id, Cause>>, insightId: Id): readonly Why[] {
  const own = Object.values(causes)
    .filter((one) => one.insightId === insightId)
    .sort(byPosition);
  const ids = new Set(own.map(({ id }) => id));
  const behind = new Map<Id, Cause[]>();
  const first: Cause[] = [];
  for (const cause of own) {
    const { parentId } = cause;
    if (parentId === null || !ids.has(parentId)) first.push(cause);
    else if (behind.has(parentId)) behind.get(parentId)?.push(cause);
    else behind.set(parentId, [cause]);
  }
  const met = new Set<Id>();
  const treeOf = (cause: Cause): readonly Why[] => {
    if (met.has(cause.id)) return [];
    met.add(cause.id);
    return [{ cause, whys: (behind.get(cause.id) ?? []).flatMap(treeOf) }];
  };
  return [...first.flatMap(treeOf), ...own.flatMap(treeOf)];
}
