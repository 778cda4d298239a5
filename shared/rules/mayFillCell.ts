import type { Id } from '../model/ids.ts';
import { laneContents } from '../model/laneContents.ts';
import type { Project } from '../model/project.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Why nothing can stand in a lane at a stage; null: words or a picture can. */
export function mayFillCell(project: Project, laneId: Id, stageId: Id): Refusal | null {
  const lane = project.lanes[laneId];
  if (lane === undefined || project.stages[stageId]?.mapId !== lane.mapId) return refuse('gone');
  return laneContents(lane.role) === 'cells' ? null : refuse('holds-no-words');
}
