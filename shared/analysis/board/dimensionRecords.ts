import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { byPosition, mapsOf, participantsOf, stagesOf } from '../../model/siblings.ts';
import type { BoardCard, BoardDimension } from './boardCards.ts';

type Tables = Pick<Project, 'maps' | 'stages' | 'participants' | 'researchEntries' | 'owners' | 'tags'>;

export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** The records of a dimension to which a card belongs, or all of them (`cards` null), in the order in which the project has them. */
export function dimensionRecords(
  project: Tables,
  dimension: BoardDimension,
  cards: readonly BoardCard[] | null,
): readonly Named[] {
  if (cards === null) return recordsOf(project, dimension);
  const used = new Set(cards.flatMap(({ belongs }) => belongs[dimension]));
  return recordsOf(project, dimension).filter(({ id }) => used.has(id));
}

function recordsOf(project: Tables, dimension: BoardDimension): readonly Named[] {
  switch (dimension) {
    case 'map':
      return mapsOf(project);
    case 'stage': {
      const maps = mapsOf(project);
      return maps.flatMap((map) =>
        stagesOf(project, map.id).map(({ id, name }) => ({
          id,
          name: maps.length < 2 ? name : `${map.name}: ${name}`,
        })),
      );
    }
    case 'participant':
      return participantsOf(project);
    case 'persona':
      return participantsOf(project).filter(({ side }) => side === 'C');
    case 'segment':
      return Object.values(project.researchEntries)
        .filter(({ kind }) => kind === 'segment')
        .sort(byPosition)
        .map(({ id, title }) => ({ id, name: title }));
    case 'owner':
      return Object.values(project.owners).sort(byPosition);
    case 'tag':
      return Object.values(project.tags).sort(byPosition);
  }
}
