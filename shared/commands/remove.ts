import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Cell } from '../model/records.ts';
import { releasePictures } from './keepPicture.ts';
import { letGo } from './letGo.ts';

// Deleting takes along what cannot be without the deleted record, row by row, so that the inverse brings all of
// it back and the library never deletes by itself. An insight goes with its last step, a picture with what showed it
// last. `before` is the project
// before the change: it is what all records are looked for in.

/** Tables of which a record goes with its step, and nothing else. */
const stepTables = ['stepTags', 'stepLinks', 'stepPictures', 'comments', 'stepStandards', 'touches'] as const;

export function removeSteps(draft: Draft<Project>, before: Project, stepIds: ReadonlySet<Id>): void {
  const links = Object.values(before.insightSteps);
  const losing = new Set(links.filter((link) => stepIds.has(link.stepId)).map((link) => link.insightId));
  const staying = new Set(links.filter((link) => !stepIds.has(link.stepId)).map((link) => link.insightId));
  for (const link of links) if (stepIds.has(link.stepId)) delete draft.insightSteps[link.id];
  removeInsights(draft, before, new Set([...losing].filter((id) => !staying.has(id))));
  for (const one of Object.values(before.stepParticipants)) {
    if (stepIds.has(one.stepId)) delete draft.stepParticipants[one.id];
  }
  for (const feeling of Object.values(before.stepFeelings)) {
    if (stepIds.has(feeling.stepId)) delete draft.stepFeelings[feeling.id];
  }
  for (const table of stepTables) {
    for (const one of Object.values<{ readonly id: Id; readonly stepId: Id }>(before[table])) {
      if (stepIds.has(one.stepId)) delete draft[table][one.id];
    }
  }
  for (const one of Object.values(before.stepMatches)) {
    if (stepIds.has(one.stepId) || stepIds.has(one.standardStepId)) delete draft.stepMatches[one.id];
  }
  for (const connection of Object.values(before.connections)) {
    if (stepIds.has(connection.fromStepId) || stepIds.has(connection.toStepId)) {
      delete draft.connections[connection.id];
    }
  }
  letGo(draft, before, 'steps', stepIds);
  for (const id of stepIds) delete draft.steps[id];
  const shown = Object.values(before.stepPictures).filter((one) => stepIds.has(one.stepId));
  releasePictures(
    draft,
    before,
    shown.map((one) => one.pictureId),
  );
}

export function removeInsights(draft: Draft<Project>, before: Project, insightIds: ReadonlySet<Id>): void {
  if (insightIds.size === 0) return;
  for (const link of Object.values(before.insightSteps)) {
    if (insightIds.has(link.insightId)) delete draft.insightSteps[link.id];
  }
  const metrics = Object.values(before.metrics).filter(
    (metric) => metric.insightId !== null && insightIds.has(metric.insightId),
  );
  const metricIds = new Set(metrics.map((metric) => metric.id));
  for (const value of Object.values(before.metricValues)) {
    if (metricIds.has(value.metricId)) delete draft.metricValues[value.id];
  }
  letGo(draft, before, 'metrics', metricIds);
  for (const id of metricIds) delete draft.metrics[id];
  letGo(draft, before, 'insights', insightIds);
  for (const id of insightIds) delete draft.insights[id];
}

export function removeLane(draft: Draft<Project>, before: Project, laneId: Id): void {
  const steps = Object.values(before.steps).filter((step) => step.laneId === laneId);
  removeSteps(draft, before, new Set(steps.map((step) => step.id)));
  removeEmptyLane(draft, before, laneId);
}

/** A lane whose steps are removed already. */
export function removeEmptyLane(draft: Draft<Project>, before: Project, laneId: Id): void {
  for (const one of Object.values(before.laneParticipants)) {
    if (one.laneId === laneId) delete draft.laneParticipants[one.id];
  }
  removeCells(draft, before, (cell) => cell.laneId === laneId);
  delete draft.lanes[laneId];
}

export function removeStage(draft: Draft<Project>, before: Project, stageId: Id): void {
  const steps = Object.values(before.steps).filter((step) => step.stageId === stageId);
  removeSteps(draft, before, new Set(steps.map((step) => step.id)));
  removeEmptyStage(draft, before, stageId);
}

/** A stage whose steps are removed already, or stand elsewhere. */
export function removeEmptyStage(draft: Draft<Project>, before: Project, stageId: Id): void {
  removeCells(draft, before, (cell) => cell.stageId === stageId);
  delete draft.stages[stageId];
}

function removeCells(draft: Draft<Project>, before: Project, isGone: (cell: Cell) => boolean): void {
  const gone = Object.values(before.cells).filter(isGone);
  for (const cell of gone) delete draft.cells[cell.id];
  releasePictures(
    draft,
    before,
    gone.map((cell) => cell.pictureId),
  );
}
