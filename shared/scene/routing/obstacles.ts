import RBush from 'rbush';
import type { Id } from '../../model/ids.ts';
import type { Point, Rect } from '../rect.ts';

/** A part of the map by its edges. */
export interface Area {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The boxes of all steps of a map, found by where they lie. */
export interface Obstacles {
  readonly replaceAll: (boxes: Iterable<readonly [Id, Rect]>) => void;
  readonly put: (id: Id, box: Rect) => void;
  readonly remove: (id: Id) => void;
  /** Whether a level or upright stretch runs so far from the inside of every box; along an edge is not inside. */
  readonly isClear: (from: Point, to: Point, clearance: number) => boolean;
  /** Whether a box lies over no step. */
  readonly isFree: (box: Rect) => boolean;
  readonly within: (area: Area) => readonly Rect[];
}

interface Item extends Area {
  readonly box: Rect;
}

/** What lies on an edge is not inside; the tree counts edges in, so each box stands in it a little smaller. */
const skin = 0.5;

export function createObstacles(): Obstacles {
  const tree = new RBush<Item>();
  const items = new Map<Id, Item>();
  const take = (id: Id, box: Rect): Item => {
    const item = {
      minX: box.x + skin,
      minY: box.y + skin,
      maxX: box.x + box.width - skin,
      maxY: box.y + box.height - skin,
      box,
    };
    items.set(id, item);
    return item;
  };
  const remove = (id: Id): void => {
    const item = items.get(id);
    if (item === undefined) return;
    tree.remove(item);
    items.delete(id);
  };
  return {
    replaceAll: (boxes) => {
      tree.clear();
      items.clear();
      tree.load([...boxes].map(([id, box]) => take(id, box)));
    },
    put: (id, box) => {
      remove(id);
      tree.insert(take(id, box));
    },
    remove,
    isClear: (from, to, clearance) => {
      const isUpright = from.x === to.x;
      const across = isUpright ? clearance : 0;
      const down = isUpright ? 0 : clearance;
      return !tree.collides({
        minX: Math.min(from.x, to.x) - across,
        minY: Math.min(from.y, to.y) - down,
        maxX: Math.max(from.x, to.x) + across,
        maxY: Math.max(from.y, to.y) + down,
      });
    },
    isFree: ({ x, y, width, height }) =>
      !tree.collides({ minX: x, minY: y, maxX: x + width, maxY: y + height }),
    within: (area) =>
      tree
        .search(area)
        .map(({ box }) => box)
        // The order in which the tree gives them depends on what was moved before; a way must not.
        .sort((one, other) => one.x - other.x || one.y - other.y),
  };
}

export function areaOf(points: readonly Point[], around: number): Area {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX: minX - around, minY: minY - around, maxX: maxX + around, maxY: maxY + around };
}

export function joined(one: Area, other: Area): Area {
  return {
    minX: Math.min(one.minX, other.minX),
    minY: Math.min(one.minY, other.minY),
    maxX: Math.max(one.maxX, other.maxX),
    maxY: Math.max(one.maxY, other.maxY),
  };
}

export function boxArea({ x, y, width, height }: Rect): Area {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}
