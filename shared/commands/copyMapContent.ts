import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { lanesOf, stagesOf, stepsOf } from '../model/siblings.ts';
import type { Applying } from './command.ts';

/** Tables whose records hang on a step, and are copied with it as they are. */
type StepTable =
  | 'stepParticipants'
  | 'stepFeelings'
  | 'stepBurdens'
  | 'stepTags'
  | 'stepLinks'
  | 'stepPictures'
  | 'comments'
  | 'stepStandards'
  | 'stepMatches'
  | 'touches';

interface CopyMap {
  readonly mapId: Id;
  /** The map that the copies lie on. */
  readonly copyId: Id;
  /** The steps are the same as those of the map that is copied: they share their lineage. */
  readonly isSame: boolean;
  readonly tables: readonly StepTable[];
  /** The copied steps belong to the same insights. */
  readonly hasInsights: boolean;
}

/** Copies what lies on a map: stages, lanes, what stands in their cells, steps and connections. Answers the copies of stages and lanes, and of steps. */
export function copyMapContent(
  draft: Draft<Project>,
  copy: CopyMap,
  applying: Applying,
): { readonly grid: Copies; readonly steps: Copies } {
  const grid = copyGrid(draft, copy, applying);
  const steps = copySteps(draft, copy, grid, applying);
  copyParts(draft, copy.tables, steps, applying);
  if (copy.hasInsights) copyInsightLinks(draft, steps, applying);
  copyConnections(draft, copy, steps, applying);
  return { grid, steps };
}

type Copies = ReadonlyMap<Id, Id>;

/** Stages, lanes and what is written in their cells; answers the copy of each stage and lane. */
function copyGrid(draft: Draft<Project>, { mapId, copyId }: CopyMap, applying: Applying): Copies {
  const { newId, before } = applying;
  const copies = new Map<Id, Id>();
  for (const stage of stagesOf(before, mapId)) {
    const id = newId();
    copies.set(stage.id, id);
    draft.stages[id] = { ...stage, id, mapId: copyId };
  }
  for (const lane of lanesOf(before, mapId)) {
    const id = newId();
    copies.set(lane.id, id);
    draft.lanes[id] = { ...lane, id, mapId: copyId };
  }
  for (const one of Object.values(before.laneParticipants)) {
    const laneId = copies.get(one.laneId);
    if (laneId === undefined) continue;
    const id = newId();
    draft.laneParticipants[id] = { ...one, id, laneId };
  }
  for (const cell of Object.values(before.cells)) {
    const [laneId, stageId] = [copies.get(cell.laneId), copies.get(cell.stageId)];
    if (laneId === undefined || stageId === undefined) continue;
    const id = newId();
    draft.cells[id] = { ...cell, id, laneId, stageId };
  }
  return copies;
}

function copySteps(
  draft: Draft<Project>,
  { mapId, copyId, isSame }: CopyMap,
  grid: Copies,
  { newId, before }: Applying,
): Copies {
  const copies = new Map<Id, Id>();
  for (const step of stepsOf(before, mapId)) {
    const id = newId();
    copies.set(step.id, id);
    const lineage = isSame ? (step.lineage ?? step.id) : null;
    draft.steps[id] = {
      ...step,
      id,
      mapId: copyId,
      stageId: step.stageId === null ? null : (grid.get(step.stageId) ?? null),
      laneId: step.laneId === null ? null : (grid.get(step.laneId) ?? null),
      lineage,
      linkedMapId: step.linkedMapId === mapId ? copyId : step.linkedMapId,
    };
    const same = lineage === null || step.lineage === lineage ? undefined : draft.steps[step.id];
    if (same !== undefined) same.lineage = lineage;
  }
  return copies;
}

/** What hangs on the steps. */
function copyParts(
  draft: Draft<Project>,
  tables: readonly StepTable[],
  steps: Copies,
  { newId, before }: Applying,
): void {
  for (const table of tables) {
    const records: Record<Id, { readonly id: Id; readonly stepId: Id }> = draft[table];
    for (const one of Object.values<{ readonly id: Id; readonly stepId: Id }>(before[table])) {
      const stepId = steps.get(one.stepId);
      if (stepId === undefined) continue;
      const id = newId();
      records[id] = { ...one, id, stepId };
    }
  }
}

/** Insights are not made twice: the copies belong to the same ones. */
function copyInsightLinks(draft: Draft<Project>, steps: Copies, { newId, before }: Applying): void {
  for (const one of Object.values(before.insightSteps)) {
    const stepId = steps.get(one.stepId);
    if (stepId === undefined) continue;
    const id = newId();
    draft.insightSteps[id] = { ...one, id, stepId };
  }
}

function copyConnections(
  draft: Draft<Project>,
  { mapId, copyId }: CopyMap,
  steps: Copies,
  { newId, before }: Applying,
): void {
  for (const one of Object.values(before.connections)) {
    const [fromStepId, toStepId] = [steps.get(one.fromStepId), steps.get(one.toStepId)];
    if (one.mapId !== mapId || fromStepId === undefined || toStepId === undefined) continue;
    const id = newId();
    draft.connections[id] = { ...one, id, mapId: copyId, fromStepId, toStepId };
  }
}
