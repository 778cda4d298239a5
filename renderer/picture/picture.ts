import { connectionsOf } from '../../shared/model/siblings.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { Mark } from '../../shared/analysis/comparison.ts';
import { drawMap } from '../../shared/scene/drawMap.ts';
import type { MapOptions } from '../../shared/scene/drawMap.ts';
import { layoutMap } from '../../shared/scene/layoutMap.ts';
import { printSvg } from '../../shared/scene/printSvg.ts';
import type { Point, Rect } from '../../shared/scene/rect.ts';
import { createRouter } from '../../shared/scene/routing/createRouter.ts';

/** A map as an image, and where on it the map's own origin lies. */
export interface MapImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly origin: Point;
}

/** Plain data: it goes to a worker. */
export interface ImageRequest {
  readonly project: Project;
  readonly mapId: Id;
  readonly options: MapOptions;
}

export function imageOf({ project, mapId, options }: ImageRequest): MapImage {
  const scene = drawMap(project, mapId, { ...options, title: '' });
  const map = scene.shapes.find((shape) => shape.type === 'group' && shape.role === 'map');
  const origin = map?.type === 'group' ? { x: map.x, y: map.y } : { x: 0, y: 0 };
  return { svg: printSvg(scene), width: scene.width, height: scene.height, origin };
}

/** What is to be seen first of a map, in its own px: all of its sheet and its steps. */
export function extentOf(project: Project, mapId: Id): Rect {
  const layout = layoutMap(project, mapId);
  let [left, top, right, bottom] = [0, 0, layout.width, layout.height];
  for (const { x, y, width, height } of layout.steps.values()) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  return { x: left, y: top, width: Math.max(right - left, 1), height: Math.max(bottom - top, 1) };
}

export function united(rects: readonly Rect[]): Rect | null {
  const [first] = rects;
  if (first === undefined) return null;
  const left = Math.min(...rects.map(({ x }) => x));
  const top = Math.min(...rects.map(({ y }) => y));
  const right = Math.max(...rects.map(({ x, width }) => x + width));
  const bottom = Math.max(...rects.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A mark that lies on a map: a box around what it is about, or the line of a connection. */
export interface PlacedMark {
  readonly id: Id;
  readonly mark: Mark;
  readonly box: Rect;
  /** Of a connection. */
  readonly line: string | null;
}

/** Where the marked records of a map lie; those that it has not are left out. */
export function placeMarks(project: Project, mapId: Id, marks: ReadonlyMap<Id, Mark>): readonly PlacedMark[] {
  const layout = layoutMap(project, mapId);
  const placed: PlacedMark[] = [];
  const add = (id: Id, box: Rect, line: string | null = null) => {
    const mark = marks.get(id);
    if (mark !== undefined) placed.push({ id, mark, box, line });
  };
  for (const { stage, x, width } of layout.stages)
    add(stage.id, { x, y: 0, width, height: sizes.stageHeader });
  for (const { lane, y, height } of layout.lanes) add(lane.id, { x: 0, y, width: sizes.laneHeader, height });
  const marked = connectionsOf(project, mapId).filter(({ id }) => marks.has(id));
  if (marked.length > 0) {
    // The same ways as in the image: each depends on the others that it must not run over.
    const router = createRouter({ isForOnce: true });
    router.update(project, layout);
    for (const { id } of marked) {
      const path = router.routeOf(id)?.path;
      if (path !== undefined) add(id, { ...middleOf(path.points), width: 0, height: 0 }, path.d);
    }
  }
  for (const places of [layout.steps, layout.tucked]) for (const [id, box] of places) add(id, box);
  return placed;
}

/** Where steps of a map lie, also those that are tucked away; others are left out. */
export function placeSteps(project: Project, mapId: Id, stepIds: readonly Id[]): readonly Rect[] {
  if (stepIds.length === 0) return [];
  const { steps, tucked } = layoutMap(project, mapId);
  return stepIds.flatMap((id) => steps.get(id) ?? tucked.get(id) ?? []);
}

/** The point from which both ends of a line are equally far along it. */
function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return Math.hypot(point.x - before.x, point.y - before.y);
  });
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from === undefined || to === undefined) break;
    if (rest <= length && length > 0) {
      const share = rest / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}
