import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { reorderStep } from '../../../shared/commands/reorderStep.ts';
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

test('moves a step by one place of the reading order, and puts no step onto another that was free', () => {
  fc.assert(
    fc.property(laid, fc.nat(), fc.constantFrom('earlier', 'later' as const), (steps, choice, direction) => {
      const table = claimMap(steps.map((step, index) => ({ ...step, title: `S${index}` })));
      const order = () => readingOrder(table.project(), table.mapId);
      const before = order();
      const place = choice % before.length;
      const step = before[place]!;
      const beside = before[direction === 'earlier' ? place - 1 : place + 1];
      table.run(reorderStep, { stepId: step.id, direction });
      const after = order();

      const titles = before.map((one) => one.title);
      const wanted = [...titles];
      // At the edge of a stage it stays between the same two, in the other stage.
      if (beside?.stageId === step.stageId) {
        wanted[place] = beside.title;
        wanted[direction === 'earlier' ? place - 1 : place + 1] = step.title;
      }
      expect(after.map((one) => one.title)).toEqual(wanted);
      expect([...overlaps(after)].filter((pair) => !overlaps(before).has(pair))).toEqual([]);
      expect(faultsOf(table.project())).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
