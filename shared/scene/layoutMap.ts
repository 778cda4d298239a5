import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Lane, Stage, Step } from '../model/records.ts';
import { lanesOf, stagesOf, stepsOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import type { Rect } from './rect.ts';

/**
 * Where everything of a map lies, in px at 100 %. The origin is the top left corner of the map: lane headers stand
 * in x 0…laneHeader, stage headers in y 0…stageHeader of `sizes`. A step that overhangs its cell, or the map, does so.
 */
export interface MapLayout {
  /** A value network: steps stand where they stand, without stages and lanes. */
  readonly isNetwork: boolean;
  /** What holds all of it, but for what overhangs a grid. */
  readonly bounds: Rect;
  readonly width: number;
  readonly height: number;
  readonly stages: readonly StagePlace[];
  readonly lanes: readonly LanePlace[];
  /** The band of the emotion curve; a lane of the role `emotion` is that band itself. */
  readonly emotion: { readonly y: number; readonly height: number } | null;
  /** Of all steps that are seen. */
  readonly steps: ReadonlyMap<Id, Rect>;
  /** Of the steps that a collapsed stage or lane hides: where in its strip they would be. */
  readonly tucked: ReadonlyMap<Id, Rect>;
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
  const width = lastStage === undefined ? sizes.laneHeader : lastStage.x + lastStage.width;
  const height =
    lastLane === undefined ? sizes.stageHeader + (emotion?.height ?? 0) : lastLane.y + lastLane.height;
  return {
    isNetwork: false,
    bounds: { x: 0, y: 0, width, height },
    width,
    height,
    stages,
    lanes,
    emotion,
    ...placeSteps(project, mapId, stages, lanes),
  };
}

function layoutNetwork(project: Project, mapId: Id): MapLayout {
  const { steps, tucked } = placeSteps(project, mapId, [], []);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const step of steps.values()) {
    left = Math.min(left, step.x);
    top = Math.min(top, step.y);
    right = Math.max(right, step.x + step.width);
    bottom = Math.max(bottom, step.y + step.height);
  }
  const bounds =
    steps.size === 0
      ? { x: 0, y: 0, width: 0, height: 0 }
      : { x: left, y: top, width: right - left, height: bottom - top };
  return {
    isNetwork: true,
    bounds,
    width: bounds.x + bounds.width,
    height: bounds.y + bounds.height,
    stages: [],
    lanes: [],
    emotion: null,
    steps,
    tucked,
  };
}

function placeStages(stages: readonly Stage[]): readonly StagePlace[] {
  let x: number = sizes.laneHeader;
  return stages.map((stage) => {
    const width = stage.isCollapsed ? sizes.collapsed : stage.width;
    const place = { stage, x, width };
    x += width;
    return place;
  });
}

function placeLanes(lanes: readonly Lane[], top: number): readonly LanePlace[] {
  let y = top;
  return lanes.map((lane) => {
    const height = heightOf(lane);
    const place = { lane, y, height };
    y += height;
    return place;
  });
}

function heightOf({ isCollapsed, role, height }: Lane): number {
  if (isCollapsed) return sizes.collapsed;
  return role === 'emotion' ? Math.max(height, sizes.emotionBand) : height;
}

function bandOf(place: LanePlace | undefined): MapLayout['emotion'] {
  return place === undefined || place.lane.isCollapsed ? null : { y: place.y, height: place.height };
}

function placeSteps(
  project: Project,
  mapId: Id,
  stages: readonly StagePlace[],
  lanes: readonly LanePlace[],
): Pick<MapLayout, 'steps' | 'tucked'> {
  const place = stepPlacer({ stages, lanes });
  const steps = new Map<Id, Rect>();
  const tucked = new Map<Id, Rect>();
  for (const step of stepsOf(project, mapId)) {
    const { isTucked, rect } = place(step);
    (isTucked ? tucked : steps).set(step.id, rect);
  }
  return { steps, tucked };
}

export interface PlacedStep {
  /** Whether a collapsed stage or lane hides it. */
  readonly isTucked: boolean;
  readonly rect: Rect;
}

/** Makes the function that says where a step lies among these stages and lanes. */
export function stepPlacer({
  stages,
  lanes,
}: Pick<MapLayout, 'stages' | 'lanes'>): (step: Step) => PlacedStep {
  const stageOf = new Map(stages.map((place) => [place.stage.id, place]));
  const laneOf = new Map(lanes.map((place) => [place.lane.id, place]));
  return (step) => {
    const stage = stageOf.get(step.stageId ?? '');
    const lane = laneOf.get(step.laneId ?? '');
    const rect = { x: step.x + (stage?.x ?? 0), y: step.y + (lane?.y ?? 0), ...sizes.step };
    const isNarrow = stage?.stage.isCollapsed === true;
    const isLow = lane?.lane.isCollapsed === true;
    if (!isNarrow && !isLow) return { isTucked: false, rect };
    return {
      isTucked: true,
      rect: {
        ...rect,
        ...(isNarrow ? { x: stage.x, width: stage.width } : {}),
        ...(isLow ? { y: lane.y, height: lane.height } : {}),
      },
    };
  };
}

/**
 * Where a step stands along the map, for what is drawn above or below it: also of one that a collapsed lane hides, but
 * of none in a collapsed stage.
 */
export function placeAlong({ steps, tucked }: MapLayout, stepId: Id): Rect | undefined {
  const seen = steps.get(stepId);
  if (seen !== undefined) return seen;
  const hidden = tucked.get(stepId);
  return hidden?.width === sizes.step.width ? hidden : undefined;
}
