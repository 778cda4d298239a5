import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { mayReorder, reorderStep } from '../../../shared/commands/reorderStep.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import type { Step } from '../../../shared/model/records.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const laid = fc.array(
  fc.record({
    stage: fc.constantFrom('Report', 'Wait', 'Paid'),
    lane: fc.constantFrom('Customer', 'Hotline', 'Back office'),
    x: fc.oneof(fc.constantFrom(24, 224, 424), fc.integer({ min: 0, max: 900 })),
    y: fc.constantFrom(24, 24, 24, 60, 120),
  }),
  { minLength: 1, maxLength: 12, size: 'max' },
);

function overlaps(steps: readonly Step[]): Set<string> {
  const pairs = new Set<string>();
  for (const one of steps) {
    for (const other of steps) {
      const isSameCell = one.stageId === other.stageId && one.laneId === other.laneId;
      const isOver =
        Math.abs(one.x - other.x) < sizes.step.width && Math.abs(one.y - other.y) < sizes.step.height;
      if (one.id < other.id && isSameCell && isOver) pairs.add(`${one.title} on ${other.title}`);
    }
  }
  return pairs;
}

test('moves a step by one place along its lane, and nothing in another lane', () => {
  fc.assert(
    fc.property(laid, fc.nat(), fc.constantFrom('earlier', 'later' as const), (steps, choice, direction) => {
      const table = claimMap(steps.map((step, index) => ({ ...step, title: `S${index}` })));
      const order = () => readingOrder(table.project(), table.mapId);
      const before = order();
      const step = before[choice % before.length]!;
      const inLane = (all: readonly Step[]) => all.filter((one) => one.laneId === step.laneId);
      const place = inLane(before).indexOf(step);
      const to = direction === 'earlier' ? place - 1 : place + 1;
      const beside = inLane(before)[to];
      const isPossible = mayReorder(table.project(), { stepId: step.id, direction });
      table.run(reorderStep, { stepId: step.id, direction });
      const after = order();

      const wanted = inLane(before).map((one) => one.title);
      // At the edge of a stage it stays between the same two, in the other stage.
      if (beside?.stageId === step.stageId) {
        wanted[place] = beside.title;
        wanted[to] = step.title;
      }
      expect(inLane(after).map((one) => one.title)).toEqual(wanted);
      const others = (all: readonly Step[]) => new Set(all.filter((one) => one.laneId !== step.laneId));
      expect(others(after)).toEqual(others(before));
      expect(after.some((one) => !before.includes(one))).toBe(isPossible);
      expect(faultsOf(table.project())).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('puts no step onto another that was free, where those of a cell lay free before', () => {
  fc.assert(
    fc.property(laid, fc.nat(), fc.constantFrom('earlier', 'later' as const), (steps, choice, direction) => {
      const table = claimMap(steps.map((step, index) => ({ ...step, title: `S${index}` })));
      const before = readingOrder(table.project(), table.mapId);
      fc.pre(overlaps(before).size === 0);
      table.run(reorderStep, { stepId: before[choice % before.length]!.id, direction });
      expect([...overlaps(readingOrder(table.project(), table.mapId))]).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
