import RBush from 'rbush';
import type { Id } from '../../shared/model/ids.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point, Rect } from '../../shared/scene/rect.ts';

/** Which steps lie where, without looking through all of them. */
export interface StepIndex {
  /** The steps that this part of the map touches, in no particular order. */
  readonly within: (part: Rect) => readonly Id[];
  /** The step under a point, the one that is drawn last where several lie there; null: none. */
  readonly at: (point: Point) => Id | null;
}

interface Item {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: Id;
}

/** With more changes than this, sorting all anew costs less than taking each out and putting it in. */
const mostChanges = 300;

/**
 * Makes the function that gives the index of a layout. It keeps the tree from layout to layout: after a step was moved
 * only that one is taken out and put in. The index of an older layout is not to be asked any more.
 */
export function createStepIndex(): (layout: MapLayout) => StepIndex {
  let tree = new RBush<Item>();
  let items = new Map<Id, Item>();
  let last: MapLayout['steps'] | null = null;

  function update(steps: MapLayout['steps']): void {
    const changed: Item[] = [];
    for (const [id, { x, y, width, height }] of steps) {
      const known = items.get(id);
      const isKnown =
        known?.minX === x && known.minY === y && known.maxX === x + width && known.maxY === y + height;
      if (!isKnown) changed.push({ minX: x, minY: y, maxX: x + width, maxY: y + height, id });
    }
    const gone =
      items.size + changed.length > steps.size ? [...items.keys()].filter((id) => !steps.has(id)) : [];
    if (changed.length + gone.length > mostChanges) {
      items = new Map([...steps].map(([id, rect]) => [id, itemOf(id, rect)]));
      tree = new RBush<Item>().load([...items.values()]);
      return;
    }
    for (const id of [...gone, ...changed.map((item) => item.id)]) {
      const known = items.get(id);
      if (known !== undefined) tree.remove(known);
      items.delete(id);
    }
    for (const item of changed) {
      tree.insert(item);
      items.set(item.id, item);
    }
  }

  const index: StepIndex = {
    within: ({ x, y, width, height }) =>
      tree.search({ minX: x, minY: y, maxX: x + width, maxY: y + height }).map(({ id }) => id),
    at: ({ x, y }) => tree.search({ minX: x, minY: y, maxX: x, maxY: y }).at(-1)?.id ?? null,
  };
  return ({ steps }) => {
    if (steps !== last) {
      update(steps);
      last = steps;
    }
    return index;
  };
}

function itemOf(id: Id, { x, y, width, height }: Rect): Item {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height, id };
}
