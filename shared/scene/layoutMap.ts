import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Lane, Stage } from '../model/records.ts';
import { lanesOf, stagesOf, stepsOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import type { Rect } from './rect.ts';

/**
 * Where everything of a map lies, in px at 100 %. The origin is the top left corner of the map: lane headers stand
 * in x 0…laneHeader, stage headers in y 0…stageHeader of `sizes`. A step that overhangs its cell, or the map, does so.
 */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly StagePlace[];
  readonly lanes: readonly LanePlace[];
  /** The band of the emotion curve; a lane of the role `emotion` is that band itself. */
  readonly emotion: { readonly y: number; readonly height: number } | null;
  readonly steps: ReadonlyMap<Id, Rect>;
}

export interface StagePlace {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
}

export interface LanePlace {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

/** The places of a map: a grid of stages and lanes, or in a value network the steps where they lie. */
export function layoutMap(project: Project, mapId: Id): MapLayout {
  const kind = project.maps[mapId]?.kind;
  if (kind === 'network') return layoutNetwork(project, mapId);
  const stages = placeStages(stagesOf(project, mapId));
  const ordered = lanesOf(project, mapId);
  const emotionLane = ordered.find(({ role }) => role === 'emotion');
  const hasBand = kind === 'journey' && emotionLane === undefined;
  const lanes = placeLanes(ordered, sizes.stageHeader + (hasBand ? sizes.emotionBand : 0));
  const emotionPlace = lanes.find(({ lane }) => lane === emotionLane);
  const emotion = hasBand ? { y: sizes.stageHeader, height: sizes.emotionBand } : bandOf(emotionPlace);
  const lastStage = stages.at(-1);
  const lastLane = lanes.at(-1);
  return {
    width: lastStage === undefined ? sizes.laneHeader : lastStage.x + lastStage.width,
    height:
      lastLane === undefined ? sizes.stageHeader + (emotion?.height ?? 0) : lastLane.y + lastLane.height,
    stages,
    lanes,
    emotion,
    steps: placeSteps(project, mapId, stages, lanes),
  };
}

function layoutNetwork(project: Project, mapId: Id): MapLayout {
  const steps = placeSteps(project, mapId, [], []);
  let width = 0;
  let height = 0;
  for (const step of steps.values()) {
    width = Math.max(width, step.x + step.width);
    height = Math.max(height, step.y + step.height);
  }
  return { width, height, stages: [], lanes: [], emotion: null, steps };
}

function placeStages(stages: readonly Stage[]): readonly StagePlace[] {
  let x: number = sizes.laneHeader;
  return stages.map((stage) => {
    const place = { stage, x, width: stage.width };
    x += stage.width;
    return place;
  });
}

function placeLanes(lanes: readonly Lane[], top: number): readonly LanePlace[] {
  let y = top;
  return lanes.map((lane) => {
    const height = lane.role === 'emotion' ? Math.max(lane.height, sizes.emotionBand) : lane.height;
    const place = { lane, y, height };
    y += height;
    return place;
  });
}

function bandOf(place: LanePlace | undefined): MapLayout['emotion'] {
  return place === undefined ? null : { y: place.y, height: place.height };
}

function placeSteps(
  project: Project,
  mapId: Id,
  stages: readonly StagePlace[],
  lanes: readonly LanePlace[],
): ReadonlyMap<Id, Rect> {
  const left = new Map(stages.map(({ stage, x }) => [stage.id, x]));
  const top = new Map(lanes.map(({ lane, y }) => [lane.id, y]));
  const places = new Map<Id, Rect>();
  for (const step of stepsOf(project, mapId)) {
    places.set(step.id, {
      x: step.x + (left.get(step.stageId ?? '') ?? 0),
      y: step.y + (top.get(step.laneId ?? '') ?? 0),
      ...sizes.step,
    });
  }
  return places;
}
