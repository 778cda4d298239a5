import { expect, test } from 'vitest';
import { flowOfMap } from '../../../shared/analysis/standard/flowOfMap.ts';
import { unsoundInMap } from '../../../shared/analysis/standard/unsoundInMap.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Step } from '../../../shared/model/records.ts';
import { claimJourney } from '../../fixtures/projects/claimJourney.ts';

const journey = claimJourney();
const [mapId] = Object.keys(journey.maps) as [string];
const idOf = (title: string) => Object.values(journey.steps).find((step) => step.title === title)!.id;

function withKinds(
  kinds: Readonly<Record<string, Step['kind']>>,
  mapKind: 'flow' | 'journey' = 'flow',
): Project {
  const steps = Object.values(journey.steps).map((step) => [
    step.id,
    { ...step, kind: kinds[step.title] ?? step.kind },
  ]);
  return {
    ...journey,
    maps: { [mapId]: { ...journey.maps[mapId]!, kind: mapKind } },
    steps: Object.fromEntries(steps) as Project['steps'],
  };
}

test('only a standard flow is asked whether it is sound', () => {
  expect(unsoundInMap(withKinds({ Holds: 'decision' }, 'journey'), mapId)).toEqual([]);
  expect(unsoundInMap(withKinds({ Holds: 'decision' }), mapId)).toEqual([
    { stepId: idOf('Holds'), fault: 'no-choice' },
  ]);
});

test('a flow begins at its starts and ends at its ends, where it has some', () => {
  expect(unsoundInMap(withKinds({ Calls: 'start', 'Is paid': 'end' }), mapId)).toEqual([]);
  expect(unsoundInMap(withKinds({ Holds: 'start' }), mapId)).toEqual([
    { stepId: idOf('Calls'), fault: 'unreachable' },
  ]);
  // A step that nothing leads to, beside one that comes to an end.
  const { [Object.keys(journey.connections)[0]!]: _, ...left } = journey.connections;
  const parted = { ...withKinds({ 'Is paid': 'end' }), connections: left };
  expect(unsoundInMap(parted, mapId)).toEqual([]);
  expect(unsoundInMap({ ...withKinds({ Calls: 'end' }), connections: {} }, mapId)).toEqual([]);
  expect(
    unsoundInMap({ ...withKinds({ Calls: 'decision', Holds: 'end' }), connections: left }, mapId),
  ).toEqual([{ stepId: idOf('Calls'), fault: 'no-choice' }]);
});

test('the answer is the same object after an edit that has no say in it, and another after one that has', () => {
  const before = withKinds({ Holds: 'decision' });
  const found = unsoundInMap(before, mapId);
  const calls = before.steps[idOf('Calls')]!;
  const renamed = { ...before, steps: { ...before.steps, [calls.id]: { ...calls, title: 'Rings' } } };
  expect(unsoundInMap(renamed, mapId)).toBe(found);
  const { [calls.id]: _, ...left } = renamed.steps;
  expect(unsoundInMap({ ...renamed, steps: left }, mapId)).not.toBe(found);
  const holds = renamed.steps[idOf('Holds')]!;
  const mended = { ...renamed, steps: { ...renamed.steps, [holds.id]: { ...holds, kind: 'task' as const } } };
  expect(unsoundInMap(mended, mapId)).toEqual([]);
});

test('what is only seen is no part of a flow, and routing may be left out of it', () => {
  const { steps, connections, starts } = flowOfMap(
    withKinds({ Calls: 'start', Holds: 'physical-evidence' }),
    mapId,
    new Set([idOf('Is paid')]),
  );
  expect(steps).toEqual([
    { id: idOf('Calls'), isRequired: false, isChoice: false },
    { id: idOf('Is paid'), isRequired: false, isChoice: false },
  ]);
  expect(connections).toEqual([]);
  expect(starts).toEqual([idOf('Calls')]);
});
