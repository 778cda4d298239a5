import type { Id } from '../model/ids.ts';
import type { Step } from '../model/records.ts';
import { sizes } from '../model/sizes.ts';

const pace = sizes.step.width + sizes.gap;

/**
 * The new x of the steps that move so that the two at `earlier` and `earlier + 1` of a stage's reading order read
 * the other way round, and nothing else does. They change places; what would then read in another order, or lie
 * under one of those that moved, goes as far to the right as it must. `laneIds`: the lanes from top to bottom.
 */
export function swapInOrder(
  order: readonly Step[],
  earlier: number,
  laneIds: readonly Id[],
): ReadonlyMap<Id, number> {
  const first = order[earlier];
  const second = order[earlier + 1];
  if (first === undefined || second === undefined) return new Map();
  const laneRank = new Map(laneIds.map((id, rank) => [id, rank]));
  const rankOf = (step: Step) => (step.laneId === null ? 0 : (laneRank.get(step.laneId) ?? 0));
  const moved = new Map<Id, number>();
  const xOf = (step: Step) => moved.get(step.id) ?? step.x;

  const wanted = [...order.slice(0, earlier), second, first, ...order.slice(earlier + 2)];
  place(second, first.x);
  place(first, second.x);
  for (let index = earlier; index < wanted.length; index += 1) {
    const step = wanted[index];
    if (step === undefined || !isTouched(index)) break;
    place(step, leastX(step, index));
  }
  return moved;

  function place(step: Step, x: number): void {
    if (x !== xOf(step)) moved.set(step.id, x);
  }

  // Behind the two, everything is as it was as soon as nothing that moved is near.
  function isTouched(index: number): boolean {
    if (index <= earlier + 1) return true;
    return nearBefore(index).some((one) => moved.has(one.id));
  }

  function leastX(step: Step, index: number): number {
    const previous = wanted[index - 1];
    let x = xOf(step);
    if (previous !== undefined) {
      x = Math.max(x, isReadFirst(previous, step) ? xOf(previous) : xOf(previous) + sizes.gap);
    }
    for (const one of nearBefore(index)) {
      const isBeside = one.laneId === step.laneId && Math.abs(one.y - step.y) < sizes.step.height;
      const mayPush = moved.has(one.id) || moved.has(step.id);
      if (isBeside && mayPush && xOf(one) + sizes.step.width > x) x = xOf(one) + pace;
    }
    return x;
  }

  // Up to `index` the steps are in order already, so the near ones are the last of them.
  function nearBefore(index: number): readonly Step[] {
    const step = wanted[index];
    let from = index;
    for (let one = wanted[from - 1]; one !== undefined; one = wanted[from - 1]) {
      if (step === undefined || xOf(one) + pace <= xOf(step)) break;
      from -= 1;
    }
    return wanted.slice(from, index);
  }

  /** Whether `one` is read before `other` where both have the same x. */
  function isReadFirst(one: Step, other: Step): boolean {
    if (rankOf(one) !== rankOf(other)) return rankOf(one) < rankOf(other);
    return one.y === other.y ? one.id < other.id : one.y < other.y;
  }
}
