import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';

/** All entries that lead to this one, over however many steps of the research; it itself is not among them. */
export function entriesBefore({ entryFeeds }: Pick<Project, 'entryFeeds'>, entryId: Id): ReadonlySet<Id> {
  return reached(entryFeeds, entryId, 'toId', 'fromId');
}

/** All entries to which this one leads; it itself is not among them. */
export function entriesAfter({ entryFeeds }: Pick<Project, 'entryFeeds'>, entryId: Id): ReadonlySet<Id> {
  return reached(entryFeeds, entryId, 'fromId', 'toId');
}

function reached(
  feeds: Project['entryFeeds'],
  entryId: Id,
  near: 'fromId' | 'toId',
  far: 'fromId' | 'toId',
): ReadonlySet<Id> {
  const beside = new Map<Id, Id[]>();
  for (const feed of Object.values(feeds)) {
    beside.set(feed[near], [...(beside.get(feed[near]) ?? []), feed[far]]);
  }
  const found = new Set<Id>();
  const waiting = [entryId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of beside.get(id) ?? []) {
      if (found.has(next) || next === entryId) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found;
}
