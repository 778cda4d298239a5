import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignRun } from '../../../shared/analysis/standard/alignRun.ts';
import type { Deed } from '../../../shared/analysis/standard/alignRun.ts';
import type { Flow } from '../../../shared/analysis/standard/flow.ts';
import { runsOf } from '../../../shared/analysis/standard/runsOf.ts';
import { allRuns, bruteCost, costByRuns } from '../../fixtures/standard/bruteAlignment.ts';
import { arbitraryDeeds, arbitraryFlow, arbitraryTangle } from '../../fixtures/standard/flows.ts';

function costOf(flow: Flow, deeds: readonly Deed[]): number {
  const outcome = alignRun(flow, deeds);
  return outcome.state === 'exact' ? outcome.cost : outcome.atLeast;
}

const withDeeds = (flows: fc.Arbitrary<Flow>, most: number) =>
  flows.chain((flow) => fc.tuple(fc.constant(flow), arbitraryDeeds(flow, most)));

test('an alignment costs what trying out all runs of the flow finds to be the least', () => {
  let tried = 0;
  fc.assert(
    fc.property(withDeeds(arbitraryFlow(8), 5), ([flow, deeds]) => {
      tried += 1;
      expect(costOf(flow, deeds)).toBe(bruteCost(flow, deeds));
    }),
    { numRuns: 500 },
  );
  expect(tried).toBeGreaterThanOrEqual(500);
});

test('and, where there is no loop, what its runs say one by one', () => {
  fc.assert(
    fc.property(withDeeds(arbitraryFlow(8, false), 5), ([flow, deeds]) => {
      expect(costOf(flow, deeds)).toBe(costByRuns(flow, deeds));
    }),
    { numRuns: 500 },
  );
});

test('the same of flows that nobody would draw', () => {
  fc.assert(
    fc.property(withDeeds(arbitraryTangle(), 4), ([flow, deeds]) => {
      expect(costOf(flow, deeds)).toBe(bruteCost(flow, deeds));
    }),
    { numRuns: 500 },
  );
});

test('its moves are a run of the flow and the journey, and cost what it says', () => {
  fc.assert(
    fc.property(withDeeds(arbitraryFlow(8), 6), ([flow, deeds]) => {
      const outcome = alignRun(flow, deeds);
      if (outcome.state !== 'exact') throw new Error('not exact');
      const { moves, cost, fitness } = outcome;
      const run = moves.flatMap((move) => (move.kind === 'added' ? [] : [move.standardId]));
      expect(allRuns(flow, run.length).map(String)).toContain(String(run));
      const journey = moves.flatMap((move) => ('stepId' in move ? [move.stepId] : []));
      expect(journey).toEqual(deeds.map(({ stepId }) => stepId));
      const standardOf = new Map(deeds.map(({ stepId, standardId }) => [stepId, standardId]));
      for (const move of moves)
        if (move.kind === 'done') expect(standardOf.get(move.stepId)).toBe(move.standardId);
      expect(moves.filter(({ kind }) => kind === 'skipped' || kind === 'added').length).toBe(cost);
      expect(fitness).toBeGreaterThanOrEqual(0);
      expect(fitness).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

test('every run of a flow, held against that flow, fits', () => {
  fc.assert(
    fc.property(arbitraryFlow(10), (flow) => {
      const { runs } = runsOf(flow);
      expect(runs.length).toBeGreaterThan(0);
      for (const run of runs) {
        const outcome = alignRun(
          flow,
          run.map((id) => ({ stepId: id, standardId: id })),
        );
        expect(outcome).toMatchObject({ state: 'exact', cost: 0, fitness: 1 });
      }
    }),
    { numRuns: 200 },
  );
});
