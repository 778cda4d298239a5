import type { Draft } from 'immer';
import { connectionKey } from '../analysis/shelf/flowShape.ts';
import type { FlowShape, ShapeStep } from '../analysis/shelf/flowShape.ts';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import { connectionsOf, lanesOf, participantsOf, stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import type { Applying } from './command.ts';
import { growCells } from './growCells.ts';
import { offsetInCell } from './offsetInCell.ts';
import { participantNamed } from './participantNamed.ts';
import { placeAmong } from './placeAmong.ts';
import { removeEmptyLane, removeEmptyStage, removeSteps } from './remove.ts';

export interface WriteFlow {
  readonly mapId: Id;
  readonly of: 'flow' | 'journey';
  /** The map as it is, and as it is to be. */
  readonly mine: FlowShape;
  readonly after: FlowShape;
  /** The id in this project of what a shape names. */
  readonly idOf: (key: Id) => Id;
}

/** Makes of a map what another shape of it says, and leaves alone what no shape tells of. */
export function writeFlow(draft: Draft<Project>, flow: WriteFlow, applying: Applying): void {
  const { mapId, of, mine, after } = flow;
  const map = draft.maps[mapId];
  if (of === 'flow' && map !== undefined && mine.purpose !== after.purpose) map.description = after.purpose;
  addGrid(draft, flow, applying);
  writeSteps(draft, flow, applying);
  writeConnections(draft, flow, applying);
  removeGrid(draft, flow, applying);
}

function addGrid(draft: Draft<Project>, { mapId, mine, after, idOf }: WriteFlow, { before }: Applying): void {
  const stages = [...stagesOf(before, mapId)];
  const lanes = [...lanesOf(before, mapId)];
  const byRank = <Row extends { readonly rank: number }>(rows: Readonly<Record<Id, Row>>) =>
    Object.entries(rows).sort(([, one], [, other]) => one.rank - other.rank);
  for (const [key, { name, rank, width }] of byRank(after.stages)) {
    const id = idOf(key);
    const was = mine.stages[key];
    const stage = draft.stages[id];
    if (was !== undefined && stage !== undefined) {
      if (was.name !== name) stage.name = name;
    } else if (was === undefined) {
      draft.stages[id] = { ...blanks.stages, id, mapId, name, position: positionBehind(stages), width };
      placeAmong(draft.stages, stages, id, rank);
      stages.splice(Math.min(rank, stages.length), 0, { ...draft.stages[id] });
    }
  }
  for (const [key, { name, rank, height, role }] of byRank(after.lanes)) {
    const id = idOf(key);
    const was = mine.lanes[key];
    const lane = draft.lanes[id];
    if (was !== undefined && lane !== undefined) {
      if (was.name !== name) lane.name = name;
    } else if (was === undefined) {
      draft.lanes[id] = { ...blanks.lanes, id, mapId, name, position: positionBehind(lanes), height, role };
      placeAmong(draft.lanes, lanes, id, rank);
      lanes.splice(Math.min(rank, lanes.length), 0, { ...draft.lanes[id] });
    }
  }
}

function removeGrid(draft: Draft<Project>, { mine, after, idOf }: WriteFlow, { before }: Applying): void {
  for (const key of Object.keys(mine.stages)) {
    if (after.stages[key] === undefined) removeEmptyStage(draft, before, idOf(key));
  }
  for (const key of Object.keys(mine.lanes)) {
    if (after.lanes[key] === undefined) removeEmptyLane(draft, before, idOf(key));
  }
}

const plain = ['title', 'kind', 'description'] as const;

function writeSteps(draft: Draft<Project>, flow: WriteFlow, applying: Applying): void {
  const { mapId, of, mine, after, idOf } = flow;
  const { before, newId } = applying;
  const gone = Object.keys(mine.steps).filter((key) => after.steps[key] === undefined);
  removeSteps(draft, before, new Set(gone.map(idOf)));
  const removed = new Set(gone.map(idOf));
  const lying = Object.values(before.steps).filter((step) => step.mapId === mapId && !removed.has(step.id));
  const taken: Place[] = lying.map(({ id, stageId, laneId, x, y }) => ({ id, stageId, laneId, x, y }));
  const moved: Id[] = [];
  const free = (id: Id, { stageId, laneId, x, y }: ShapeStep) => {
    const cell = { stageId: idOf(stageId), laneId: idOf(laneId) };
    const others = taken.filter(
      (one) => one.id !== id && one.stageId === cell.stageId && one.laneId === cell.laneId,
    );
    const place = { ...cell, ...offsetInCell(freeX(others, x, y), y) };
    taken.splice(0, taken.length, ...taken.filter((one) => one.id !== id), { id, ...place });
    moved.push(id);
    return place;
  };
  for (const [key, step] of Object.entries(after.steps)) {
    const id = idOf(key);
    const was = mine.steps[key];
    const { title, kind, description } = step;
    if (was === undefined) {
      draft.steps[id] = {
        ...blanks.steps,
        ...{ id, mapId, title, kind, description },
        ...free(id, step),
        lineage: null,
        participantId: null,
      };
      // The step of the flow that it carries out: it has the id by which it is named.
      if (of === 'journey' && draft.steps[key] !== undefined) {
        const matchId = newId();
        draft.stepMatches[matchId] = { id: matchId, stepId: id, standardStepId: key };
      }
    } else if (was !== step) {
      const own = draft.steps[id];
      if (own === undefined) continue;
      for (const column of plain) {
        if (was[column] !== step[column]) Object.assign(own, { [column]: step[column] });
      }
      const isElsewhere = was.stageId !== step.stageId || was.laneId !== step.laneId;
      if (isElsewhere) Object.assign(own, free(id, step));
    }
    if (of === 'flow' && was !== step) writeStandard(draft, id, was ?? null, step, applying);
  }
  growCells(draft, moved);
}

interface Place {
  readonly id: Id;
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  readonly x: number;
  readonly y: number;
}

/** The first x from `x` on at which a step lies on none of these. */
function freeX(others: readonly Place[], x: number, y: number): number {
  const beside = others
    .filter((one) => Math.abs(one.y - y) < sizes.step.height)
    .sort((one, other) => one.x - other.x);
  return beside.reduce(
    (at, one) => (Math.abs(one.x - at) < sizes.step.width ? one.x + sizes.step.width + sizes.gap : at),
    x,
  );
}

function writeStandard(
  draft: Draft<Project>,
  stepId: Id,
  was: ShapeStep | null,
  step: ShapeStep,
  { before, newId }: Applying,
): void {
  const { isOptional, seconds, quality, tools, risk, guard, script, responsible } = step;
  const texts = [quality, tools, risk, guard, script, responsible];
  const known = Object.values(before.stepStandards).find((one) => one.stepId === stepId);
  const isNothing = !isOptional && seconds === null && texts.every((one) => one === '');
  if (isNothing) {
    if (known !== undefined) delete draft.stepStandards[known.id];
    return;
  }
  const isSameParty = was !== null && was.responsible === responsible;
  const participantId = isSameParty
    ? (known?.participantId ?? null)
    : responsible === ''
      ? null
      : (participantsOf(before).find((one) => one.name === responsible)?.id ??
        participantNamed(draft, { name: responsible, side: 'B' }, newId));
  const fields = { isOptional, seconds, quality, tools, risk, guard, script, participantId };
  const row = known === undefined ? undefined : draft.stepStandards[known.id];
  if (row !== undefined) Object.assign(row, fields);
  else {
    const id = newId();
    draft.stepStandards[id] = { id, stepId, ...fields };
  }
}

function writeConnections(
  draft: Draft<Project>,
  { mapId, mine, after, idOf }: WriteFlow,
  { before, newId }: Applying,
): void {
  const known = new Map(
    connectionsOf(before, mapId).map((one) => [connectionKey(one.fromStepId, one.toStepId), one.id]),
  );
  const own = (key: string): Id | undefined => {
    const one = mine.connections[key];
    return one === undefined ? undefined : known.get(connectionKey(idOf(one.fromStepId), idOf(one.toStepId)));
  };
  for (const key of Object.keys(mine.connections)) {
    const id = after.connections[key] === undefined ? own(key) : undefined;
    if (id !== undefined) delete draft.connections[id];
  }
  for (const [key, one] of Object.entries(after.connections)) {
    const { kind, label, condition, probability } = one;
    const was = mine.connections[key];
    if (was === one) continue;
    const row = draft.connections[own(key) ?? ''];
    if (row !== undefined) {
      Object.assign(row, { kind, label, condition, probability });
      continue;
    }
    const id = newId();
    const ends = { fromStepId: idOf(one.fromStepId), toStepId: idOf(one.toStepId) };
    draft.connections[id] = {
      ...blanks.connections,
      id,
      mapId,
      ...ends,
      kind,
      label,
      condition,
      probability,
    };
  }
}
