import { readingOrder } from '../../shared/analysis/readingOrder.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import { lanesOf, stagesOf } from '../../shared/model/siblings.ts';
import { mayHoldSteps } from '../../shared/rules/mayHoldSteps.ts';

/** Where the next step comes to that is typed: into this cell, behind that step. */
export interface QuickAddPlace {
  readonly mapId: Id;
  readonly stageId: Id;
  readonly laneId: Id;
  /** The step that leads to it; null: it is the first of a run. */
  readonly afterStepId: Id | null;
}

/** Behind what is selected, else behind the last step of the map, else in its first cell; null where it has no cell. */
export function quickAddPlace(project: Project, mapId: Id, selected: ReadonlySet<Id>): QuickAddPlace | null {
  const stages = stagesOf(project, mapId).filter((stage) => !stage.isCollapsed);
  const lanes = lanesOf(project, mapId).filter((lane) => mayHoldSteps(lane) && !lane.isCollapsed);
  const [stage] = stages;
  const [lane] = lanes;
  if (stage === undefined || lane === undefined) return null;
  const ids = [...selected];
  const steps = readingOrder(project, mapId);
  const named = steps.findLast((one) => selected.has(one.id));
  const chosenStage = stages.find((one) => ids.includes(one.id));
  const chosenLane = lanes.find((one) => ids.includes(one.id));
  if (named === undefined && (chosenStage ?? chosenLane) !== undefined) {
    const cell = { stageId: (chosenStage ?? stage).id, laneId: (chosenLane ?? lane).id };
    return { mapId, ...cell, afterStepId: null };
  }
  const before = named ?? steps.at(-1);
  if (before?.stageId == null || before.laneId === null) {
    return { mapId, stageId: stage.id, laneId: lane.id, afterStepId: null };
  }
  return { mapId, stageId: before.stageId, laneId: before.laneId, afterStepId: before.id };
}

/** The same place one lane or one stage further on; itself where there is none. */
export function movedPlace(
  project: Project,
  place: QuickAddPlace,
  by: 'lane' | 'laneBack' | 'stage',
): QuickAddPlace {
  if (by === 'stage') {
    const stages = stagesOf(project, place.mapId).filter((stage) => !stage.isCollapsed);
    const next = stages[stages.findIndex((stage) => stage.id === place.stageId) + 1];
    return next === undefined ? place : { ...place, stageId: next.id };
  }
  const lanes = lanesOf(project, place.mapId).filter((lane) => mayHoldSteps(lane) && !lane.isCollapsed);
  const at = lanes.findIndex((lane) => lane.id === place.laneId) + (by === 'lane' ? 1 : -1);
  // Round and round, so that the last lane leads to the first again.
  const next = lanes.at(at % lanes.length);
  return next === undefined ? place : { ...place, laneId: next.id };
}
