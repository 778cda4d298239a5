import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { BoardCard, BoardDimension } from './boardCards.ts';
type Tables = Pick<Project, 'maps' | 'stages' | 'participants' | 'researchEntries' | 'owners' | 'tags'>;
export interface Named {
  readonly id: Id;
  readonly name: string;
}
/** The records of a dimension to which a card belongs, in the order in which the project has them. */
export declare function dimensionRecords(
  project: Tables,
  dimension: BoardDimension,
  cards: readonly BoardCard[],
): readonly Named[];
export {};
