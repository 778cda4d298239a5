import { expect, test } from 'vitest';
import type { Flow } from '../../../shared/analysis/standard/flow.ts';
import { unsoundSteps } from '../../../shared/analysis/standard/soundness.ts';
import { flowOf } from '../../fixtures/standard/flows.ts';

function faults(flow: Flow, ends = ''): string {
  const meant = new Set(ends.split(' ').filter((id) => id !== ''));
  return unsoundSteps(flow, meant)
    .map(({ stepId, fault }) => `${stepId} ${fault}`)
    .join(', ');
}

test('a flow with choices, parallel parts and a loop that has a way out is sound', () => {
  expect(faults(flowOf('a ?x b c d e', 'a>x x>b x>c b>d c>d d>a d>e'))).toBe('');
  expect(faults({ steps: [], connections: [] })).toBe('');
});

test('a loop without a way out is named at each of its steps, and where it begins', () => {
  expect(faults(flowOf('a b c ?x z', 'a>b b>c c>b x>a x>z'))).toBe('a endless, b endless, c endless');
});

test('what no run comes to is named, and not for what is wrong with it besides', () => {
  const flow = { ...flowOf('a b c d', 'a>b c>d d>c'), starts: ['a'] };
  expect(faults(flow)).toBe('c unreachable, d unreachable');
  // Where no start is said, what nothing leads to is one.
  expect(faults(flowOf('a b c', 'a>b c>b'))).toBe('');
  expect(faults({ ...flowOf('a b c', 'a>b c>b'), starts: ['a'] })).toBe('c unreachable');
});

test('a branch that stops before an end is named where the flow has one', () => {
  const flow = flowOf('a ?x b z', 'a>x x>b x>z');
  expect(faults(flow)).toBe('');
  expect(faults(flow, 'z')).toBe('b dead-end');
});

test('a parallel part may stop before an end as long as another comes to one', () => {
  expect(faults(flowOf('a b z', 'a>b a>z'), 'z')).toBe('');
  expect(faults(flowOf('a ?x b c z', 'a>b a>x x>c x>z'), 'z')).toBe('b dead-end, c dead-end');
  // A loop comes to its way out one day.
  expect(faults(flowOf('a ?x z', 'a>x x>a x>z'), 'z')).toBe('');
  // An end that is no end for everybody.
  expect(faults(flowOf('a ?x b z', 'a>x x>b x>z b>z'), 'z')).toBe('');
});

test('a flow of 20,000 steps in a row is looked through in a moment', () => {
  const ids = Array.from({ length: 20_000 }, (_, place) => `s${String(place)}`);
  const flow: Flow = {
    steps: [...ids, 'z'].map((id) => ({ id, isRequired: true, isChoice: false })),
    connections: ids.slice(1).map((to, place) => ({ from: ids[place]!, to })),
    starts: ['s0'],
  };
  expect(faults(flow, 'z')).toBe('s19999 dead-end, z unreachable');
});

test('a decision that decides nothing is named', () => {
  expect(faults(flowOf('a ?x b', 'a>x x>b'))).toBe('x no-choice');
  expect(faults(flowOf('a ?x', 'a>x'))).toBe('x no-choice');
});
