import type { ActionLink } from '../model/actionRecords.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { mayLinkActions } from '../rules/mayLinkActions.ts';
import type { Command } from './command.ts';

export interface LinkActions extends Pick<ActionLink, 'fromId' | 'toId' | 'kind'> {
  /** Of the link. */
  readonly id: Id;
}

/** One action needs another, or excludes it. What they are to each other already is no change. */
export const linkActions: Command<LinkActions> = {
  refusal: (project, link) => mayLinkActions(project, link),
  label: (project, link) => linkLabel(project, link, { needs: 'needAction', excludes: 'excludeAction' }),
  apply: (draft, { id, fromId, toId, kind }, { before }) => {
    if (linkBetween(before, { fromId, toId, kind }) === null) {
      draft.actionLinks[id] = { id, fromId, toId, kind };
    }
  },
};

/** The link of this kind between two actions, an exclusion in either direction; null: none. */
export function linkBetween(
  { actionLinks }: Pick<Project, 'actionLinks'>,
  { fromId, toId, kind }: Pick<ActionLink, 'fromId' | 'toId' | 'kind'>,
): ActionLink | null {
  const found = Object.values(actionLinks).find(
    (one) =>
      one.kind === kind &&
      ((one.fromId === fromId && one.toId === toId) ||
        // Two that exclude each other do so both ways.
        (kind === 'excludes' && one.fromId === toId && one.toId === fromId)),
  );
  return found ?? null;
}

/** The label of a change of a link, with the titles of both actions. */
export function linkLabel(
  { actions }: Pick<Project, 'actions'>,
  { fromId, toId, kind }: Pick<ActionLink, 'fromId' | 'toId' | 'kind'>,
  keys: Readonly<Record<ActionLink['kind'], string>>,
) {
  return {
    key: keys[kind],
    args: { name: actions[fromId]?.title ?? '', other: actions[toId]?.title ?? '' },
  };
}
