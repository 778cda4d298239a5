import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { lanesOf, mapsOf, stagesOf, stepsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Applying, Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface DuplicateMap {
  readonly mapId: Id;
  /** Of the copy. */
  readonly id: Id;
  readonly name: string;
  /** The copy is another variant of the same map; null: a map of its own. */
  readonly asVariant: {
    readonly variant: string;
    /** What the map that is copied is called among its variants, where it is called nothing yet. */
    readonly ofVariant: string;
  } | null;
}

type StepTable = 'stepParticipants' | 'stepFeelings' | 'stepTags' | 'stepLinks' | 'stepPictures' | 'comments';
const stepTables: readonly StepTable[] = [
  'stepParticipants',
  'stepFeelings',
  'stepTags',
  'stepLinks',
  'stepPictures',
  'comments',
];

/**
 * A copy of a map with all that lies on it, behind it. Insights are not made twice, which would count every pain twice:
 * the copied steps belong to the same ones. Of a variant each step has the lineage of the step that it is the same as.
 */
export const duplicateMap: Command<DuplicateMap> = {
  refusal: (project, { mapId, name }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    return cleanLine(name, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (project, { mapId, asVariant }) => ({
    key: asVariant === null ? 'duplicateMap' : 'duplicateMapAsVariant',
    args: { name: project.maps[mapId]?.name ?? '' },
  }),
  apply: (draft, args, applying) => {
    const { mapId, id, asVariant } = args;
    const { before } = applying;
    const map = before.maps[mapId];
    if (map === undefined) return;
    const maps = mapsOf(before);
    const group = asVariant === null ? null : (map.variantGroup ?? map.id);
    draft.maps[id] = {
      ...map,
      id,
      name: cleanLine(args.name, limits.nameLength),
      variantGroup: group,
      variant: asVariant === null ? null : cleanLine(asVariant.variant, limits.nameLength),
    };
    placeAmong(draft.maps, maps, id, maps.findIndex((one) => one.id === mapId) + 1);
    const source = draft.maps[mapId];
    if (asVariant !== null && source !== undefined) {
      source.variantGroup = group;
      source.variant ??= cleanLine(asVariant.ofVariant, limits.nameLength);
    }
    const cells = copyGrid(draft, args, applying);
    const steps = copySteps(draft, args, cells, applying);
    copyParts(draft, steps, applying);
    copyConnections(draft, args, steps, applying);
  },
};

type Copies = ReadonlyMap<Id, Id>;

/** Stages, lanes and what is written in their cells; answers the copy of each stage and lane. */
function copyGrid(draft: Draft<Project>, { mapId, id: copyId }: DuplicateMap, applying: Applying): Copies {
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
  { mapId, id: copyId, asVariant }: DuplicateMap,
  grid: Copies,
  { newId, before }: Applying,
): Copies {
  const copies = new Map<Id, Id>();
  for (const step of stepsOf(before, mapId)) {
    const id = newId();
    copies.set(step.id, id);
    const lineage = asVariant === null ? null : (step.lineage ?? step.id);
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
function copyParts(draft: Draft<Project>, steps: Copies, { newId, before }: Applying): void {
  for (const table of stepTables) {
    const records: Record<Id, { readonly id: Id; readonly stepId: Id }> = draft[table];
    for (const one of Object.values<{ readonly id: Id; readonly stepId: Id }>(before[table])) {
      const stepId = steps.get(one.stepId);
      if (stepId === undefined) continue;
      const id = newId();
      records[id] = { ...one, id, stepId };
    }
  }
  for (const one of Object.values(before.insightSteps)) {
    const stepId = steps.get(one.stepId);
    if (stepId === undefined) continue;
    const id = newId();
    draft.insightSteps[id] = { ...one, id, stepId };
  }
}

function copyConnections(
  draft: Draft<Project>,
  { mapId, id: copyId }: DuplicateMap,
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
