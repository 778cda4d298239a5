import { changedIds } from '../model/changedIds.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { layoutMap, stepPlacer } from './layoutMap.ts';
import type { MapLayout, PlacedStep } from './layoutMap.ts';

/** What a layout was made from, and how it places one step. */
interface Kept {
  readonly project: Project;
  readonly mapId: Id;
  readonly layout: MapLayout;
  readonly place: (step: Step) => PlacedStep;
}

/**
 * Makes the function that gives the layout of a map as `layoutMap` does, from edit to edit: as long as nothing of it
 * moved it is the same object, and where single steps moved only those are placed anew. An edit of one step among
 * 10,000 then costs looking which one it was.
 */
export function createLayoutKeeper(): (project: Project, mapId: Id) => MapLayout {
  let kept: Kept | null = null;
  return (project, mapId) => {
    if (kept?.project === project && kept.mapId === mapId) return kept.layout;
    if (kept !== null && kept.mapId === mapId && hasSameFrame(kept.project, project, mapId)) {
      const moved = movedSteps(kept.project.steps, project.steps, mapId);
      kept = { ...kept, project, layout: withMoved(kept, moved) ?? layoutMap(project, mapId) };
    } else {
      const layout = layoutMap(project, mapId);
      kept = { project, mapId, layout, place: stepPlacer(layout) };
    }
    return kept.layout;
  };
}

function hasSameFrame(before: Project, now: Project, mapId: Id): boolean {
  return (
    before.stages === now.stages &&
    before.lanes === now.lanes &&
    before.maps[mapId]?.kind === now.maps[mapId]?.kind
  );
}

/** The steps of the map that came, went (null) or moved. */
function movedSteps(
  before: Project['steps'],
  now: Project['steps'],
  mapId: Id,
): ReadonlyMap<Id, Step | null> {
  const moved = new Map<Id, Step | null>();
  if (before === now) return moved;
  for (const id of changedIds(before, now)) {
    const [old, step] = [before[id], now[id]];
    if (step !== undefined && old !== undefined && isSamePlace(old, step)) continue;
    if (step?.mapId === mapId) moved.set(id, step);
    else if (old?.mapId === mapId) moved.set(id, null);
  }
  return moved;
}

function isSamePlace(one: Step, other: Step): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.stageId === other.stageId &&
    one.laneId === other.laneId &&
    one.mapId === other.mapId
  );
}

/** Null: laying out anew is simpler. A network is as large as its steps reach. */
function withMoved({ layout, place }: Kept, moved: ReadonlyMap<Id, Step | null>): MapLayout | null {
  if (moved.size === 0) return layout;
  if (layout.isNetwork || moved.size > layout.steps.size / 4) return null;
  const steps = new Map(layout.steps);
  const tucked = new Map(layout.tucked);
  for (const [id, step] of moved) {
    steps.delete(id);
    tucked.delete(id);
    if (step === null) continue;
    const { isTucked, rect } = place(step);
    (isTucked ? tucked : steps).set(id, rect);
  }
  return { ...layout, steps, tucked };
}
