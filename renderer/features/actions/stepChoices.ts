import { mapsOf } from '../../../shared/model/siblings.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Choice } from '../../ui/ChoiceField.tsx';

/** The steps of all maps to choose from, with the map before the title where there are several maps. */
export function stepChoices(project: Pick<Project, 'maps' | 'steps'>): readonly Choice[] {
  const maps = mapsOf(project);
  const rank = new Map(maps.map(({ id }, place) => [id, place]));
  return Object.values(project.steps)
    .filter(({ stageId }) => stageId !== null)
    .map(({ id, mapId, title }) => ({
      id,
      mapId,
      label: maps.length > 1 ? `${project.maps[mapId]?.name ?? ''}: ${title}` : title,
    }))
    .sort((one, other) => (rank.get(one.mapId) ?? 0) - (rank.get(other.mapId) ?? 0));
}
