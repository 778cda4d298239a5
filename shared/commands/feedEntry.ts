import type { Id } from '../model/ids.ts';
import { mayFeed } from '../rules/mayFeed.ts';
import type { Command } from './command.ts';

export interface FeedEntry {
  readonly fromId: Id;
  readonly toId: Id;
  /** False: it does not lead there any more. */
  readonly isFed: boolean;
}

/** Lets what was found at an earlier step of the research board lead to an entry of a later one. */
export const feedEntry: Command<FeedEntry> = {
  refusal: (project, { fromId, toId, isFed }) => (isFed ? mayFeed(project, fromId, toId) : null),
  label: (project, { fromId, toId, isFed }) => ({
    key: isFed ? 'feedEntry' : 'unfeedEntry',
    args: {
      name: project.researchEntries[fromId]?.title ?? '',
      other: project.researchEntries[toId]?.title ?? '',
    },
  }),
  apply: (draft, { fromId, toId, isFed }, { before, newId }) => {
    const known = Object.values(before.entryFeeds).find((one) => one.fromId === fromId && one.toId === toId);
    if (isFed && known === undefined) {
      const id = newId();
      draft.entryFeeds[id] = { id, fromId, toId };
    }
    if (!isFed && known !== undefined) delete draft.entryFeeds[known.id];
  },
};
