import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { mayHoldSteps } from './mayHoldSteps.ts';

/**
 * Whether what belongs together lies on one map: a step in a stage and a lane of its own map, the lane one that holds
 * steps; a cell of a stage and a lane of one map; a connection on the map of its steps. To be asked of a whole project
 * (`isWhole`). Elsewhere a step is nowhere to be seen, and a copy of its map leaves half of its place behind.
 */
export function placesHold(project: Project): boolean {
  const { stages, lanes, steps } = project;
  return (
    Object.values(steps).every((step) => {
      if (step.stageId === null || step.laneId === null) return step.stageId === step.laneId;
      const lane = lanes[step.laneId];
      if (lane === undefined || !mayHoldSteps(lane)) return false;
      return lane.mapId === step.mapId && stages[step.stageId]?.mapId === step.mapId;
    }) &&
    Object.values(project.cells).every((cell) => stages[cell.stageId]?.mapId === lanes[cell.laneId]?.mapId) &&
    Object.values(project.connections).every(({ mapId, fromStepId, toStepId }) =>
      [fromStepId, toStepId].every((id: Id) => steps[id]?.mapId === mapId),
    )
  );
}
