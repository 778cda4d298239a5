import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { lanesOf, stagesOf } from '../../model/siblings.ts';
import type { Clip } from './clip.ts';
import { clipOf } from './clipOf.ts';

/** All of a map as a clip: what a published version holds. */
export function clipOfMap(project: Project, projectId: Id, mapId: Id): Clip {
  return clipOf(project, {
    projectId,
    mapId,
    stepIds: Object.values(project.steps).flatMap((step) => (step.mapId === mapId ? [step.id] : [])),
    stageIds: stagesOf(project, mapId).map(({ id }) => id),
    laneIds: lanesOf(project, mapId).map(({ id }) => id),
    isCut: false,
    corners: new Map(),
  });
}
