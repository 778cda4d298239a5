import { enablePatches, produceWithPatches } from 'immer';
import type { Draft } from 'immer';
import { letGo } from '../../../shared/commands/letGo.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import type { Patch } from '../../../shared/model/change.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import { journeyOf } from '../journeyOf.ts';
import type { Seeded } from '../seeded.ts';

enablePatches();

export interface Edit {
  readonly project: Project;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

type Draw = (draft: Draft<Project>, random: Seeded) => void;

// Small edits as a person makes them, and now and then one of thousands of rows: an import, a map deleted.
const edits: readonly (readonly [weight: number, draw: Draw])[] = [
  [30, renameStep],
  [25, moveStep],
  [20, feel],
  [15, addStep],
  [8, removeStep],
  [1, addJourney],
  [1, removeMap],
];

/** One edit that changes something, and what the project is after it. */
export function randomEdit(project: Project, random: Seeded): Edit {
  const draw = Object.keys(project.steps).length < 5 ? addJourney : pickWeighted(random);
  const [next, patches, inverse] = produceWithPatches(project, (draft) => draw(draft, random));
  if (patches.length === 0) return randomEdit(project, random);
  return { project: next, patches: patches as unknown as Patch[], inverse: inverse as unknown as Patch[] };
}

function pickWeighted(random: Seeded): Draw {
  let left = random.next() * edits.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, draw] of edits) {
    left -= weight;
    if (left < 0) return draw;
  }
  return renameStep;
}

function anyStep(draft: Draft<Project>, random: Seeded) {
  return draft.steps[random.pick(Object.keys(draft.steps))]!;
}

function renameStep(draft: Draft<Project>, random: Seeded): void {
  const step = anyStep(draft, random);
  step.title = `槽點 ${random.between(1, 1e6)}`;
  if (random.next() < 0.2) step.description = '等待'.repeat(random.between(0, 2000));
}

function moveStep(draft: Draft<Project>, random: Seeded): void {
  const step = anyStep(draft, random);
  const { mapId } = step;
  const inMap = (one: { readonly mapId: string }) => one.mapId === mapId;
  step.stageId = random.pick(Object.values(draft.stages).filter(inMap)).id;
  step.laneId = random.pick(Object.values(draft.lanes).filter(inMap)).id;
  step.x = random.between(0, 4000);
}

function feel(draft: Draft<Project>, random: Seeded): void {
  const feeling = draft.stepFeelings[random.pick(Object.keys(draft.stepFeelings))];
  if (feeling !== undefined) feeling.valence = random.between(-4, 4) / 2;
}

function addStep(draft: Draft<Project>, random: Seeded): void {
  const before = anyStep(draft, random);
  const id = random.id();
  draft.steps[id] = { ...before, id, x: before.x + 200 };
  const participantId = random.pick(Object.keys(draft.participants));
  const link = random.id();
  draft.stepParticipants[link] = { id: link, stepId: id, participantId, position: 'a0' };
  const connection = random.id();
  draft.connections[connection] = {
    ...blanks.connections,
    id: connection,
    mapId: before.mapId,
    fromStepId: before.id,
    toStepId: id,
    kind: 'sequence',
    label: '',
  };
}

function removeStep(draft: Draft<Project>, random: Seeded): void {
  removeSteps(draft, new Set([anyStep(draft, random).id]));
}

function addJourney(draft: Draft<Project>, random: Seeded): void {
  if (Object.keys(draft.steps).length > 1500) return;
  const journey = journeyOf(random.between(20, 250), random);
  // A column of the board has one limit.
  for (const table of tableNames) if (table !== 'columnLimits') Object.assign(draft[table], journey[table]);
}

function removeMap(draft: Draft<Project>, random: Seeded): void {
  const maps = Object.keys(draft.maps);
  if (maps.length < 2) return;
  const mapId = random.pick(maps);
  const inMap = (one: { readonly mapId: string }) => one.mapId === mapId;
  removeSteps(
    draft,
    new Set(
      Object.values(draft.steps)
        .filter(inMap)
        .map((step) => step.id),
    ),
  );
  for (const lane of Object.values(draft.lanes).filter(inMap)) {
    for (const link of Object.values(draft.laneParticipants)) {
      if (link.laneId === lane.id) delete draft.laneParticipants[link.id];
    }
    for (const cell of Object.values(draft.cells)) if (cell.laneId === lane.id) delete draft.cells[cell.id];
    delete draft.lanes[lane.id];
  }
  for (const stage of Object.values(draft.stages).filter(inMap)) delete draft.stages[stage.id];
  for (const one of Object.values(draft.mapStandards)) {
    if (one.mapId === mapId || one.flowMapId === mapId) delete draft.mapStandards[one.id];
  }
  for (const table of ['flowVersions', 'mapOrigins', 'mapOwners', 'mapTags'] as const) {
    for (const one of Object.values<{ readonly id: string; readonly mapId: string }>(draft[table])) {
      if (one.mapId === mapId) delete draft[table][one.id];
    }
  }
  for (const step of Object.values(draft.steps)) if (step.linkedMapId === mapId) step.linkedMapId = null;
  delete draft.maps[mapId];
}

function removeSteps(draft: Draft<Project>, gone: ReadonlySet<string>): void {
  const ofSteps = ['stepParticipants', 'stepFeelings', 'insightSteps'] as const;
  const beside = ['stepTags', 'stepLinks', 'stepPictures', 'comments', 'stepStandards', 'touches'] as const;
  for (const table of [...ofSteps, ...beside]) {
    for (const { id, stepId } of Object.values<{ readonly id: string; readonly stepId: string }>(
      draft[table],
    )) {
      if (gone.has(stepId)) delete draft[table][id];
    }
  }
  for (const one of Object.values(draft.stepMatches)) {
    if (gone.has(one.stepId) || gone.has(one.standardStepId)) delete draft.stepMatches[one.id];
  }
  for (const one of Object.values(draft.connections)) {
    if (gone.has(one.fromStepId) || gone.has(one.toStepId)) delete draft.connections[one.id];
  }
  letGo(draft, draft, 'steps', gone);
  for (const id of gone) delete draft.steps[id];
}
