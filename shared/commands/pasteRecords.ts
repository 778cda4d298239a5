import type { Draft } from 'immer';
import type { Clip } from '../formats/clipboard/clip.ts';
import type { Id } from '../model/ids.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import { byPosition, lanesOf, stagesOf } from '../model/siblings.ts';
import { isWhole } from '../rules/isWhole.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Applying, Command } from './command.ts';
import { bringAlong } from './bringAlong.ts';
import { growCells } from './growCells.ts';
import { likeRecords } from './likeRecords.ts';
import type { LikeRecords, SharedTable } from './likeRecords.ts';
import { networkOffset } from './networkOffset.ts';
import { offsetInCell } from './offsetInCell.ts';
import { pasteTargets } from './pasteTargets.ts';
import type { PasteTarget } from './pasteTargets.ts';

/** Where a step of a clip comes to lie. */
export interface PastePlace {
  /** Stage and lane of the map, or the new ones; null, both, in a value network. */
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  readonly x: number;
  readonly y: number;
}

export interface PasteRecords {
  readonly clip: Clip;
  readonly mapId: Id;
  /** The ids that its steps, and the stages and lanes that are made, get; their own where they are moved. */
  readonly ids: Readonly<Record<Id, Id>>;
  /** For each step of the clip. */
  readonly places: Readonly<Record<Id, PastePlace>>;
}

/**
 * What was copied or cut, put into a map of any project. Participants, tags, owners, channels and pictures are those
 * of the project where it has such ones, else they come along. What was cut and is nowhere in the project any more
 * comes back as itself, with its insights, comments and the connections to what stayed.
 */
export const pasteRecords: Command<PasteRecords> = {
  refusal: (project, { clip, mapId, ids, places }) => {
    if (project.maps[mapId] === undefined || !isWhole(clip.records)) return refuse('gone');
    const isNetwork = project.maps[mapId].kind === 'network';
    const targets = pasteTargets(project, clip, mapId);
    const newStages = new Map([...targets.stages.made].map((id) => [ids[id], id]));
    const newLanes = new Map([...targets.lanes.made].map((id) => [ids[id], id]));
    const given = [
      ...Object.keys(clip.records.steps).map((id) => ids[id]),
      ...newStages.keys(),
      ...newLanes.keys(),
    ];
    const isNew = (id: Id | undefined) =>
      id !== undefined &&
      project.steps[id] === undefined &&
      project.stages[id] === undefined &&
      project.lanes[id] === undefined;
    if (given.length === 0 || !given.every(isNew) || new Set(given).size < given.length)
      return refuse('gone');
    for (const stepId of Object.keys(clip.records.steps)) {
      const place = places[stepId];
      if (place === undefined) return refuse('gone');
      const { stageId, laneId } = place;
      if (isNetwork !== (stageId === null) || isNetwork !== (laneId === null)) return refuse('gone');
      if (stageId === null || laneId === null) {
        if (clip.records.steps[stepId]?.stageId !== null) return refuse('holds-participants');
        continue;
      }
      const lane = project.lanes[laneId] ?? clip.records.lanes[newLanes.get(laneId) ?? ''];
      const isStage = newStages.has(stageId) || project.stages[stageId]?.mapId === mapId;
      if (!isStage || lane === undefined) return refuse('gone');
      if (!newLanes.has(laneId) && lane.mapId !== mapId) return refuse('gone');
      if (!mayHoldSteps(lane)) return refuse('takes-no-steps');
    }
    return null;
  },
  label: (_project, { clip }) => {
    const { steps, stages, lanes } = clip.records;
    const whole = clip.wholeStageIds.length > 0 ? stages[clip.wholeStageIds[0] ?? ''] : undefined;
    const lane = lanes[clip.wholeLaneIds[0] ?? ''];
    if (whole !== undefined) {
      return { key: 'pasteStages', args: { count: clip.wholeStageIds.length, name: whole.name } };
    }
    if (lane !== undefined) {
      return { key: 'pasteLanes', args: { count: clip.wholeLaneIds.length, name: lane.name } };
    }
    const titles = Object.values(steps).map((step) => step.title);
    return { key: 'pasteSteps', args: { count: titles.length, name: titles[0] ?? '' } };
  },
  apply: (draft, args, applying) => {
    const { clip, mapId, ids } = args;
    const { newId, before } = applying;
    const like = likeRecords(before, clip, newId);
    for (const table of ['pictures', 'participants', 'channels', 'owners', 'tags'] as const) {
      Object.assign(draft[table], like.added[table]);
    }
    addGrid(draft, args, like.idOf, applying);
    addSteps(draft, args, like.idOf, before);
    addParts(draft, args, like.idOf, applying);
    addStandards(draft, args, like.idOf, applying);
    const isMove = isMoved(args);
    for (const connection of Object.values(clip.records.connections)) {
      const fromStepId = ids[connection.fromStepId];
      const toStepId = ids[connection.toStepId];
      if (fromStepId === undefined || toStepId === undefined || fromStepId === toStepId) continue;
      const id = before.connections[connection.id] === undefined && isMove ? connection.id : newId();
      draft.connections[id] = { ...connection, id, mapId, fromStepId, toStepId };
    }
    if (isMove) bringBack(draft, args, before);
    if (isMove && clip.along !== undefined) bringAlong(draft, clip.along, like.idOf);
    growCells(
      draft,
      Object.values(clip.records.steps).flatMap(({ id }) => ids[id] ?? []),
    );
  },
};

type IdOf = LikeRecords['idOf'];

/** What was cut keeps its ids; whoever calls has found that they are free. */
function isMoved({ clip, ids }: PasteRecords): boolean {
  return clip.isCut && Object.keys(clip.records.steps).every((id) => ids[id] === id);
}

/** The stages and lanes that are made, behind the others of the map, and what stands in their cells. */
function addGrid(draft: Draft<Project>, args: PasteRecords, idOf: IdOf, { newId, before }: Applying): void {
  const { clip, mapId, ids } = args;
  const targets = pasteTargets(before, clip, mapId);
  const idIn = ({ found, made }: PasteTarget, id: Id): Id | null =>
    found.get(id) ?? (made.has(id) ? (ids[id] ?? null) : null);
  const newStages = Object.values(clip.records.stages).filter(({ id }) => targets.stages.made.has(id));
  const newLanes = Object.values(clip.records.lanes).filter(({ id }) => targets.lanes.made.has(id));
  const behindStages = positionsAfter(stagesOf(before, mapId).at(-1)?.position ?? null, newStages.length);
  for (const [index, stage] of newStages.sort(byPosition).entries()) {
    const id = ids[stage.id];
    if (id !== undefined) {
      draft.stages[id] = { ...stage, id, mapId, position: behindStages[index] ?? stage.position };
    }
  }
  const behindLanes = positionsAfter(lanesOf(before, mapId).at(-1)?.position ?? null, newLanes.length);
  for (const [index, lane] of newLanes.sort(byPosition).entries()) {
    const id = ids[lane.id];
    if (id !== undefined) {
      draft.lanes[id] = { ...lane, id, mapId, position: behindLanes[index] ?? lane.position };
    }
  }
  const pairs = new Set<string>();
  for (const one of Object.values(clip.records.laneParticipants)) {
    const laneId = ids[one.laneId];
    const participantId = idOf('participants', one.participantId);
    if (!targets.lanes.made.has(one.laneId) || laneId === undefined || participantId === null) continue;
    if (pairs.size === pairs.add(`${laneId} ${participantId}`).size) continue;
    const id = newId();
    draft.laneParticipants[id] = { id, laneId, participantId };
  }
  if (newStages.length + newLanes.length === 0) return;
  const taken = new Set(Object.values(before.cells).map((cell) => `${cell.laneId} ${cell.stageId}`));
  for (const cell of Object.values(clip.records.cells)) {
    const laneId = idIn(targets.lanes, cell.laneId);
    const stageId = idIn(targets.stages, cell.stageId);
    if (laneId === null || stageId === null) continue;
    if (taken.size === taken.add(`${laneId} ${stageId}`).size) continue;
    const id = newId();
    const pictureId = cell.pictureId === null ? null : idOf('pictures', cell.pictureId);
    draft.cells[id] = { ...cell, id, laneId, stageId, pictureId };
  }
}

function addSteps(draft: Draft<Project>, args: PasteRecords, idOf: IdOf, before: Project): void {
  const { clip, mapId, ids, places } = args;
  const isMove = isMoved(args);
  const own = (id: Id | null, table: SharedTable) => (id === null ? null : idOf(table, id));
  for (const step of Object.values(clip.records.steps)) {
    const id = ids[step.id];
    const place = places[step.id];
    if (id === undefined || place === undefined) continue;
    const { stageId, laneId } = place;
    const linkedMapId = clip.linkedMapIds[step.id] ?? null;
    draft.steps[id] = {
      ...step,
      id,
      mapId,
      stageId,
      laneId,
      ...(stageId === null ? networkOffset(place.x, place.y) : offsetInCell(place.x, place.y)),
      lineage: isMove ? step.lineage : null,
      // Only a node of a network stands for somebody: in a cell, its title would be the name of that participant.
      participantId: stageId === null ? own(step.participantId, 'participants') : null,
      channelId: own(step.channelId, 'channels'),
      ownerId: own(step.ownerId, 'owners'),
      linkedMapId:
        linkedMapId === null || linkedMapId === mapId || before.maps[linkedMapId] === undefined
          ? null
          : linkedMapId,
      isLocked: isMove && step.isLocked,
    };
  }
}

/** What stands in tables of its own for each step. */
function addParts(draft: Draft<Project>, args: PasteRecords, idOf: IdOf, { newId }: Applying): void {
  const { clip, ids } = args;
  const { records } = clip;
  const pairs = new Set<string>();
  const isNewPair = (...parts: readonly string[]) => pairs.size < pairs.add(parts.join(' ')).size;
  for (const one of Object.values(records.stepParticipants).sort(byPosition)) {
    const stepId = ids[one.stepId];
    const participantId = idOf('participants', one.participantId);
    if (stepId === undefined || participantId === null || !isNewPair('joins', stepId, participantId))
      continue;
    const id = newId();
    draft.stepParticipants[id] = { ...one, id, stepId, participantId };
  }
  for (const one of Object.values(records.stepFeelings)) {
    const stepId = ids[one.stepId];
    const participantId = idOf('participants', one.participantId);
    if (stepId === undefined || participantId === null || !isNewPair('feels', stepId, participantId))
      continue;
    const id = newId();
    draft.stepFeelings[id] = { ...one, id, stepId, participantId };
  }
  for (const one of Object.values(records.stepBurdens)) {
    const stepId = ids[one.stepId];
    const participantId = idOf('participants', one.participantId);
    if (stepId === undefined || participantId === null || !isNewPair('bears', stepId, participantId))
      continue;
    const id = newId();
    draft.stepBurdens[id] = { ...one, id, stepId, participantId };
  }
  for (const one of Object.values(records.stepTags)) {
    const stepId = ids[one.stepId];
    const tagId = idOf('tags', one.tagId);
    if (stepId === undefined || tagId === null || !isNewPair('tag', stepId, tagId)) continue;
    const id = newId();
    draft.stepTags[id] = { ...one, id, stepId, tagId };
  }
  for (const one of Object.values(records.stepPictures)) {
    const stepId = ids[one.stepId];
    const pictureId = idOf('pictures', one.pictureId);
    if (stepId === undefined || pictureId === null || !isNewPair('shows', stepId, pictureId)) continue;
    const id = newId();
    draft.stepPictures[id] = { ...one, id, stepId, pictureId };
  }
  for (const one of Object.values(records.stepLinks)) {
    const stepId = ids[one.stepId];
    if (stepId === undefined) continue;
    const id = newId();
    draft.stepLinks[id] = { ...one, id, stepId };
  }
}

/** What is asked of steps, which steps of a flow they carry out where the project has those, and what they give beyond. */
function addStandards(
  draft: Draft<Project>,
  { clip, mapId, ids }: PasteRecords,
  idOf: IdOf,
  { newId, before }: Applying,
): void {
  const own = (id: Id | null) => (id === null ? null : idOf('participants', id));
  const said = new Set<Id>();
  for (const one of Object.values(clip.records.stepStandards)) {
    const stepId = ids[one.stepId];
    if (stepId === undefined || said.size === said.add(stepId).size) continue;
    const id = newId();
    draft.stepStandards[id] = { ...one, id, stepId, participantId: own(one.participantId) };
  }
  const given = new Set<Id>();
  for (const one of Object.values(clip.records.touches)) {
    const stepId = ids[one.stepId];
    if (stepId === undefined || given.size === given.add(stepId).size) continue;
    const id = newId();
    draft.touches[id] = { id, stepId, giverId: own(one.giverId), receiverId: own(one.receiverId) };
  }
  for (const [copied, standardStepId] of Object.entries(clip.standardStepIds)) {
    const stepId = ids[copied];
    const standard = before.steps[standardStepId];
    if (stepId === undefined || standard === undefined || standard.mapId === mapId) continue;
    const id = newId();
    draft.stepMatches[id] = { id, stepId, standardStepId };
  }
}

/** What hung on steps that were cut: comments, insights with what proves them, connections to what stayed. */
function bringBack(draft: Draft<Project>, { clip, mapId, ids }: PasteRecords, before: Project): void {
  const { records, outside } = clip;
  for (const one of Object.values(records.comments)) {
    if (before.comments[one.id] === undefined) draft.comments[one.id] = one;
  }
  for (const insight of Object.values(records.insights)) {
    if (before.insights[insight.id] === undefined) draft.insights[insight.id] = insight;
  }
  for (const one of Object.values(records.insightSteps)) {
    if (before.insightSteps[one.id] === undefined) draft.insightSteps[one.id] = one;
  }
  for (const metric of Object.values(records.metrics)) {
    // One of an insight that stayed stayed with it; it may have been changed, or removed, since.
    const isOfInsight = metric.insightId !== null && before.insights[metric.insightId] !== undefined;
    if (isOfInsight || before.metrics[metric.id] !== undefined) continue;
    draft.metrics[metric.id] = metric;
    for (const value of Object.values(records.metricValues)) {
      if (value.metricId === metric.id && before.metricValues[value.id] === undefined) {
        draft.metricValues[value.id] = value;
      }
    }
  }
  const endOf = (id: Id) => ids[id] ?? (before.steps[id]?.mapId === mapId ? id : undefined);
  for (const connection of outside) {
    const isThere = before.connections[connection.id] !== undefined;
    const [from, to] = [endOf(connection.fromStepId), endOf(connection.toStepId)];
    if (isThere || from === undefined || to === undefined || from === to) continue;
    draft.connections[connection.id] = { ...connection, mapId, fromStepId: from, toStepId: to };
  }
}
