import { originOf } from '../../../shared/analysis/shelf/originOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';

/** The flow of this project that a map was made of; of a flow itself; null: it was made of none that is there. */
export function flowOf(project: Pick<Project, 'maps' | 'mapOrigins'>, mapId: Id): Id | null {
  if (project.maps[mapId]?.kind === 'flow') return mapId;
  const origin = originOf(project, mapId);
  if (origin === null || origin.sourceProject !== null) return null;
  return project.maps[origin.sourceMap] === undefined ? null : origin.sourceMap;
}

/** The journeys of this project that were made of a flow. */
export function descendants(project: Pick<Project, 'mapOrigins'>, flowMapId: Id): readonly Id[] {
  return Object.values(project.mapOrigins).flatMap(({ mapId, sourceProject, sourceMap }) =>
    sourceProject === null && sourceMap === flowMapId ? [mapId] : [],
  );
}
