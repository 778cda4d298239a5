import type { Id } from '../model/ids.ts';
import { byPosition } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveResearch {
  readonly table: 'researchEntries' | 'sources';
  readonly id: Id;
  /** Among the others of its kind (of a source: among all), itself not counted. */
  readonly index: number;
}

/** Another place among its like for an entry of the research board, or for a source. */
export const moveResearch: Command<MoveResearch> = {
  refusal: (project, { table, id }) => (project[table][id] === undefined ? refuse('gone') : null),
  label: (project, { table, id }) => ({
    key: table === 'sources' ? 'moveSource' : 'moveResearchEntry',
    args: { name: project[table][id]?.title ?? '' },
  }),
  apply: (draft, { table, id, index }, { before }) => {
    if (table === 'sources') {
      placeAmong(draft.sources, Object.values(before.sources).sort(byPosition), id, index);
      return;
    }
    const kind = before.researchEntries[id]?.kind;
    const siblings = Object.values(before.researchEntries).filter((one) => one.kind === kind);
    placeAmong(draft.researchEntries, siblings.sort(byPosition), id, index);
  },
};
