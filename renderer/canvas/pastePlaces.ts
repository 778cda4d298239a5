import type { PastePlace } from '../../shared/commands/pasteRecords.ts';
import { pasteTargets } from '../../shared/commands/pasteTargets.ts';
import type { Clip } from '../../shared/formats/clipboard/clip.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { mayHoldSteps } from '../../shared/rules/mayHoldSteps.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { cellPlaceOf, snapped } from './dropPlaces.ts';
import { freePlaces } from './freePlaces.ts';

interface Cell {
  readonly stageId: Id;
  readonly laneId: Id;
}

export interface PasteAim {
  readonly mapId: Id;
  readonly layout: MapLayout;
  /** Where a hand points at on the map; null: nowhere. */
  readonly pointer: Point | null;
  /** Where steps go whose stage or lane the map has not; null: it has no cell. */
  readonly cell: Cell | null;
  readonly newId: () => Id;
}

/** What pasting needs to know besides the clip. */
export interface PastePlaces {
  readonly ids: Readonly<Record<Id, Id>>;
  readonly places: Readonly<Record<Id, PastePlace>>;
}

const pace = sizes.step.width + sizes.gap;
/** So many are moved aside together; more go behind all that lies in their cells, since looking for a gap takes long. */
const mostAside = 300;

/**
 * Where the steps of a clip come to lie: at the pointer as they lay together, else in the stages and lanes of the
 * same names, else in the cell that is meant; beside what lies there already. Null where the map has no cell for one.
 */
export function pastePlaces(project: Project, clip: Clip, aim: PasteAim): PastePlaces | null {
  const { mapId, layout, pointer, newId } = aim;
  const steps = Object.values(clip.records.steps);
  const targets = pasteTargets(project, clip, mapId);
  const given = [...steps.map(({ id }) => id), ...targets.stages.made, ...targets.lanes.made];
  const isFree = (id: Id) =>
    project.steps[id] === undefined && project.stages[id] === undefined && project.lanes[id] === undefined;
  const isMove = clip.isCut && given.every(isFree);
  const ids = Object.fromEntries(given.map((id) => [id, isMove ? id : newId()]));
  const isWhole = clip.wholeStageIds.length + clip.wholeLaneIds.length > 0;

  if (layout.isNetwork) return { ids, places: networkPlaces(clip, aim) };
  if (pointer !== null && !isWhole) {
    const places = placesAt(clip, layout, pointer);
    if (places !== null) return { ids, places };
  }
  const places: Record<Id, PastePlace> = {};
  const among: (Cell & Point & { readonly stepId: Id })[] = [];
  const lost = steps.filter(({ stageId, laneId }) => {
    const hasStage = targets.stages.found.has(stageId ?? '') || targets.stages.made.has(stageId ?? '');
    const hasLane = targets.lanes.found.has(laneId ?? '') || targets.lanes.made.has(laneId ?? '');
    return !hasStage || !hasLane;
  });
  const isLost = new Set(lost.map(({ id }) => id));
  const origin = cornerOf(lost.map((step) => clip.corners[step.id] ?? step));
  for (const step of steps) {
    const stageId = targets.stages.found.get(step.stageId ?? '') ?? ids[step.stageId ?? ''];
    const laneId = targets.lanes.found.get(step.laneId ?? '') ?? ids[step.laneId ?? ''];
    if (!isLost.has(step.id) && stageId !== undefined && laneId !== undefined) {
      const isNewCell =
        targets.stages.made.has(step.stageId ?? '') || targets.lanes.made.has(step.laneId ?? '');
      if (isNewCell) places[step.id] = { stageId, laneId, x: step.x, y: step.y };
      else among.push({ stepId: step.id, stageId, laneId, x: step.x, y: step.y });
      continue;
    }
    if (aim.cell === null) return null;
    const corner = clip.corners[step.id] ?? step;
    const x = sizes.gap + corner.x - origin.x;
    const y = sizes.gap + corner.y - origin.y;
    among.push({ stepId: step.id, ...aim.cell, x, y });
  }
  for (const { stepId, ...place } of aside(layout, among)) places[stepId] = place;
  return { ids, places };
}

/** The cell that is meant by what is selected: that of its first step, stage or lane; else the first that takes steps. */
export function meantCell(project: Project, layout: MapLayout, selected: ReadonlySet<Id>): Cell | null {
  const ids = [...selected];
  const step = ids.map((id) => project.steps[id]).find((one) => one?.stageId != null);
  const lanes = layout.lanes.map(({ lane }) => lane).filter(mayHoldSteps);
  const stage =
    layout.stages.find((place) => selected.has(place.stage.id)) ??
    layout.stages.find((place) => place.stage.id === step?.stageId) ??
    layout.stages[0];
  const lane =
    lanes.find((one) => selected.has(one.id)) ?? lanes.find((one) => one.id === step?.laneId) ?? lanes[0];
  return stage === undefined || lane === undefined ? null : { stageId: stage.stage.id, laneId: lane.id };
}

/** As they lay together, the first corner under the pointer. */
function placesAt(clip: Clip, layout: MapLayout, pointer: Point): PastePlaces['places'] | null {
  const steps = Object.values(clip.records.steps);
  const origin = cornerOf(steps.map((step) => clip.corners[step.id] ?? step));
  const aimed = { x: pointer.x - sizes.step.width / 2, y: pointer.y - sizes.step.height / 2 };
  const start = snapped(layout, aimed);
  const among = steps.flatMap((step) => {
    const corner = clip.corners[step.id] ?? step;
    const place = cellPlaceOf(layout, { x: start.x + corner.x - origin.x, y: start.y + corner.y - origin.y });
    return place === null ? [] : [{ stepId: step.id, ...place }];
  });
  if (among.length < steps.length) return null;
  // What would stand outside of the map was put onto its edge, and may lie over the others there.
  const seen = new Set(
    among.map(({ stageId, laneId, x, y }) => `${stageId} ${laneId} ${String(x)} ${String(y)}`),
  );
  if (seen.size < among.length) return null;
  return Object.fromEntries(aside(layout, among).map(({ stepId, ...place }) => [stepId, place]));
}

function networkPlaces(clip: Clip, { layout, pointer }: PasteAim): PastePlaces['places'] {
  const steps = Object.values(clip.records.steps);
  const origin = cornerOf(steps.map((step) => clip.corners[step.id] ?? step));
  const below = { x: layout.bounds.x, y: layout.bounds.y + layout.bounds.height + sizes.gap };
  const start =
    pointer === null ? below : { x: pointer.x - sizes.step.width / 2, y: pointer.y - sizes.step.height / 2 };
  return Object.fromEntries(
    steps.map((step) => {
      const corner = clip.corners[step.id] ?? step;
      const place = { x: start.x + corner.x - origin.x, y: start.y + corner.y - origin.y };
      return [step.id, { stageId: null, laneId: null, ...place }];
    }),
  );
}

/** Beside what lies there already. */
function aside<Place extends Cell & Point>(layout: MapLayout, places: readonly Place[]): readonly Place[] {
  if (places.length <= mostAside && layout.steps.size <= mostAside * 10) {
    return freePlaces(layout, places, new Set());
  }
  const stageX = new Map(layout.stages.map(({ stage, x, width }) => [stage.id, { x, width }]));
  const behind = (stageId: Id): number => {
    const { x: left = 0, width = 0 } = stageX.get(stageId) ?? {};
    let most = 0;
    for (const { x } of layout.steps.values())
      if (x >= left && x < left + width) most = Math.max(most, x - left + pace);
    return most;
  };
  const shifts = new Map([...new Set(places.map(({ stageId }) => stageId))].map((id) => [id, behind(id)]));
  return places.map((place) => ({ ...place, x: place.x + (shifts.get(place.stageId) ?? 0) }));
}

function cornerOf(points: readonly Point[]): Point {
  return points.reduce(
    (corner, { x, y }) => ({ x: Math.min(corner.x, x), y: Math.min(corner.y, y) }),
    points[0] ?? { x: 0, y: 0 },
  );
}
