import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowChanges, flowOffers, withChanges } from '../../../shared/analysis/shelf/flowChanges.ts';
import { connectionKey, parseShape } from '../../../shared/analysis/shelf/flowShape.ts';
import type { FlowShape } from '../../../shared/analysis/shelf/flowShape.ts';
import { takenOver } from '../../../shared/analysis/shelf/originOf.ts';
import type { Descent } from '../../../shared/analysis/shelf/originOf.ts';

const id = (letter: string, number: number) => `0190000${letter}-0000-7000-8000-00000000000${number}`;
const few = fc.nat({ max: 4 });
const word = fc.constantFrom('', 'Hear', 'Record', 'Solve', 'Close', 'Thank');

/** Flows of a handful of stages, lanes and steps with the same ids, so that three of them have much in common. */
const arbitraryShape: fc.Arbitrary<FlowShape> = fc
  .record({
    purpose: word,
    stages: fc.array(fc.record({ key: few, name: word }), { minLength: 1, maxLength: 4 }),
    lanes: fc.array(fc.record({ key: few, name: word }), { minLength: 1, maxLength: 3 }),
    steps: fc.array(
      fc.record({
        key: fc.nat({ max: 7 }),
        ...{ title: word, description: word, quality: word, responsible: word },
        ...{ stage: few, lane: few, seconds: fc.option(few), isOptional: fc.boolean() },
      }),
      { maxLength: 7 },
    ),
    connections: fc.array(fc.record({ from: fc.nat({ max: 7 }), to: fc.nat({ max: 7 }), label: word }), {
      maxLength: 8,
    }),
  })
  .map(({ purpose, stages, lanes, steps, connections }) => {
    const inStages = Object.fromEntries(
      stages.map(({ key, name }, rank) => [id('a', key), { name, rank, width: 248 }]),
    );
    const inLanes = Object.fromEntries(
      lanes.map(({ key, name }, rank) => [id('b', key), { name, rank, height: 120, role: null }]),
    );
    const pick = (rows: object, at: number) => Object.keys(rows)[at % Object.keys(rows).length]!;
    const inSteps: FlowShape['steps'] = Object.fromEntries(
      steps.map(({ key, stage, lane, ...step }) => [
        id('c', key),
        {
          ...step,
          ...{ kind: 'task' as const, stageId: pick(inStages, stage), laneId: pick(inLanes, lane) },
          ...{ x: 24, y: 24, tools: '', risk: '', guard: '', script: '' },
        },
      ]),
    );
    const ways = connections.flatMap(({ from, to, label }) => {
      const ends = { fromStepId: id('c', from), toStepId: id('c', to) };
      const isWhole = from !== to && inSteps[ends.fromStepId] && inSteps[ends.toStepId];
      const key = connectionKey(ends.fromStepId, ends.toStepId);
      const row = { ...ends, kind: 'sequence' as const, label, condition: '', probability: null };
      return isWhole ? [[key, row] as const] : [];
    });
    return {
      purpose,
      stages: inStages,
      lanes: inLanes,
      steps: inSteps,
      connections: Object.fromEntries(ways),
    };
  });

const descent = (base: FlowShape, mine: FlowShape, of: 'flow' | 'journey' = 'flow') =>
  ({ base, mine, of }) as Descent;
const all = (offers: ReturnType<typeof flowOffers>, choice: 'take' | 'keep') =>
  Object.fromEntries(offers.map((offer) => [offer.id, choice]));
/** What compares as nothing: the same but for where things lie. */
const differences = (one: FlowShape, other: FlowShape) =>
  flowChanges(one, other, 'flow').map((change) => change.id);
const emptied = (one: FlowShape, theirs: FlowShape) => {
  // A stage or lane that is gone there but holds steps of its own here stays.
  const held = new Set(Object.values(one.steps).flatMap(({ stageId, laneId }) => [stageId, laneId]));
  return differences(one, theirs).filter((change) => !held.has(change.split(' ')[1]!));
};

test('all of a version taken over by a copy that has nothing of its own makes it that version', () => {
  fc.assert(
    fc.property(arbitraryShape, arbitraryShape, (base, theirs) => {
      const offers = flowOffers(flowChanges(base, theirs, 'flow'), base, base);
      expect(offers.every(({ clash }) => clash === null)).toBe(true);
      const { after, base: next, isAll } = takenOver(descent(base, base), theirs, all(offers, 'take'));
      expect(emptied(after, theirs)).toEqual([]);
      expect([isAll, next]).toEqual([true, theirs]);
      expect(parseShape(JSON.stringify(after))).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

test('what nobody decided changes nothing and is offered again; what was decided is not', () => {
  fc.assert(
    fc.property(
      arbitraryShape,
      arbitraryShape,
      arbitraryShape,
      fc.infiniteStream(fc.nat({ max: 2 })),
      (...drawn) => {
        const [base, theirs, mine, choices] = drawn;
        const changes = flowChanges(base, theirs, 'flow');
        const offers = flowOffers(changes, base, mine);
        expect(takenOver(descent(base, mine), theirs, {}).after).toEqual(withChanges(mine, [], theirs));
        const decisions: Record<string, 'take' | 'keep'> = {};
        for (const offer of offers) {
          const choice = ([null, 'take', 'keep'] as const)[choices.next().value as 0];
          if (choice !== null) decisions[offer.id] = choice;
        }
        const result = takenOver(descent(base, mine), theirs, decisions);
        // A connection is asked about again as long as its steps are not decided; so is a stage or lane that is gone.
        const isStep = ({ changes: [{ table }] }: (typeof offers)[number]) => table === 'steps';
        const kept = offers
          .filter((offer) => decisions[offer.id] === 'keep' && isStep(offer))
          .map((offer) => offer.id);
        const again = takenOver(descent(result.base, result.after), theirs, {});
        expect(again.isAll || !result.isAll).toBe(true);
        const next = flowOffers(flowChanges(result.base, theirs, 'flow'), result.base, result.after);
        for (const offer of next) expect(kept).not.toContain(offer.id);
      },
    ),
    { numRuns: 500 },
  );
});

test('everything kept as it is leaves the map alone and is over', () => {
  fc.assert(
    fc.property(
      arbitraryShape,
      arbitraryShape,
      arbitraryShape,
      fc.constantFrom('flow', 'journey' as const),
      (...drawn) => {
        const [base, theirs, mine, of] = drawn;
        const offers = flowOffers(flowChanges(base, theirs, of), base, mine);
        const result = takenOver(descent(base, mine, of), theirs, all(offers, 'keep'));
        expect(result).toEqual({ after: mine, base: theirs, isAll: true });
      },
    ),
    { numRuns: 500 },
  );
});

test('what only this map changed stays, whatever is taken', () => {
  fc.assert(
    fc.property(arbitraryShape, arbitraryShape, arbitraryShape, (base, theirs, mine) => {
      const offers = flowOffers(flowChanges(base, theirs, 'flow'), base, mine);
      const { after } = takenOver(descent(base, mine), theirs, all(offers, 'take'));
      const touched = new Set(flowChanges(base, theirs, 'flow').map(({ key }) => key));
      for (const [key, step] of Object.entries(mine.steps)) {
        if (!touched.has(key)) expect(after.steps[key]).toEqual(step);
      }
      for (const { stageId, laneId } of Object.values(after.steps)) {
        expect([after.stages[stageId], after.lanes[laneId]]).not.toContain(undefined);
      }
    }),
    { numRuns: 500 },
  );
});
