import type { ActionLink } from '../model/actionRecords.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

type Linked = Pick<Project, 'actions' | 'actionLinks'>;

/**
 * Whether one action may need or exclude another: not itself, not in a circle, and never so that one action would need
 * two that exclude each other, since such an action could be in no portfolio.
 */
export function mayLinkActions(
  project: Linked,
  { fromId, toId, kind }: Pick<ActionLink, 'fromId' | 'toId' | 'kind'>,
): Refusal | null {
  if (project.actions[fromId] === undefined || project.actions[toId] === undefined) return refuse('gone');
  if (fromId === toId) return refuse('action-itself');
  const links = Object.values(project.actionLinks);
  const needed = wayOf(links, 'down');
  if (kind === 'needs' && needed(toId).has(fromId)) return refuse('needs-in-circle');
  const added = [...links, { fromId, toId, kind }];
  const withAll = wayOf(added, 'down');
  // Only what reaches the new link can have become impossible by it.
  const concerned = wayOf(added, 'up')(fromId);
  const excluded = added.filter((one) => one.kind === 'excludes');
  const isTorn = [...concerned].some((id) => {
    const together = withAll(id);
    return excluded.some((one) => together.has(one.fromId) && together.has(one.toId));
  });
  return isTorn ? refuse('needs-excluded') : null;
}

/** What an action needs (`down`) or what needs it (`up`), itself and over any number of links. */
function wayOf(
  links: readonly Pick<ActionLink, 'fromId' | 'toId' | 'kind'>[],
  way: 'down' | 'up',
): (id: Id) => ReadonlySet<Id> {
  const next = new Map<Id, Id[]>();
  for (const { fromId, toId, kind } of links) {
    if (kind !== 'needs') continue;
    const [one, other] = way === 'down' ? [fromId, toId] : [toId, fromId];
    next.set(one, [...(next.get(one) ?? []), other]);
  }
  return (id) => {
    const met = new Set([id]);
    for (const one of met) for (const other of next.get(one) ?? []) met.add(other);
    return met;
  };
}
