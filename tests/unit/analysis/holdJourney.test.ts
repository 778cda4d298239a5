import { describe, expect, test } from 'vitest';
import { alignRun } from '../../../shared/analysis/standard/alignRun.ts';
import type { Move } from '../../../shared/analysis/standard/alignRun.ts';
import type { Flow } from '../../../shared/analysis/standard/flow.ts';
import { holdJourney } from '../../../shared/analysis/standard/holdJourney.ts';
import { runsOf } from '../../../shared/analysis/standard/runsOf.ts';
import { deedsOf, flowOf, inARow } from '../../fixtures/standard/flows.ts';

// The worked examples are those of domain.md, "Standard flow against journey".

/** a, then b and c in any order, then d. */
const parallel = flowOf('a b c d', 'a>b a>c b>d c>d');

function aligned(flow: Flow, deeds: string) {
  const outcome = alignRun(flow, deedsOf(deeds));
  if (outcome.state !== 'exact') throw new Error('not exact');
  return { ...outcome, moves: outcome.moves.map(written).join(' ') };
}

function written(move: Move): string {
  const signs = { done: '', skipped: '-', passed: '~', added: '+' };
  return signs[move.kind] + (move.kind === 'added' ? (move.stepId.split(' ')[0] ?? '') : move.standardId);
}

describe('holding one run against a flow', () => {
  test('a journey that keeps to it, in any order that it allows, fits wholly', () => {
    expect(aligned(parallel, 'a b c d')).toMatchObject({ fitness: 1, cost: 0, moves: 'a b c d' });
    expect(aligned(parallel, 'a c b d')).toMatchObject({ fitness: 1, cost: 0, moves: 'a c b d' });
  });

  test('one step left out of a flow of four', () => {
    const { fitness, moves } = aligned(parallel, 'a b d');
    expect(fitness).toBe(1 - 1 / (3 + 4));
    expect(['a b -c d', 'a -c b d']).toContain(moves);
  });

  test('ten steps in a row, two of them left out and two foreign ones', () => {
    const { fitness, cost } = aligned(inARow('a b c d e f g h i j'), 'a +x b c e f g +y i j');
    expect(cost).toBe(4);
    expect(fitness).toBe(0.8);
  });

  test('the right step in the wrong order is one skipped and one added', () => {
    const { cost, moves } = aligned(inARow('a b c'), 'a c b');
    expect(cost).toBe(2);
    expect(['a +c b -c', 'a -b c +b']).toContain(moves);
  });

  test('what may be left out costs nothing, and does not lengthen the shortest run', () => {
    expect(aligned(inARow('a b? c'), 'a c')).toMatchObject({ fitness: 1, moves: 'a ~b c' });
    expect(aligned(inARow('a b? c'), 'a').fitness).toBe(1 - 1 / (1 + 2));
    expect(aligned(inARow('a b? c'), 'a b c').fitness).toBe(1);
  });

  test('of a choice one way is taken, and the shortest run takes the shorter one', () => {
    const flow = flowOf('a ?x b c d e', 'a>x x>b x>c c>d b>e d>e');
    expect(aligned(flow, 'a ?x b e').fitness).toBe(1);
    expect(aligned(flow, 'a ?x c d e').fitness).toBe(1);
    // The branch that was begun, its other step left out.
    expect(aligned(flow, 'a ?x c e')).toMatchObject({ cost: 1, fitness: 1 - 1 / (4 + 3) });
    expect(aligned(flow, 'a ?x b c d e').cost).toBe(1);
  });

  test('a loop is gone through as often as the journey does', () => {
    const flow = flowOf('a b ?again c', 'a>b b>again again>a again>c');
    expect(aligned(flow, 'a b again a b again a b again c').fitness).toBe(1);
    expect(aligned(flow, 'a b again b again c')).toMatchObject({ cost: 1 });
  });

  test('a join after a choice inside a parallel part waits for what was chosen, and for nothing else', () => {
    const flow = flowOf('a ?x b c d e', 'a>x a>d x>b x>c b>e c>e d>e');
    expect(aligned(flow, 'a x b d e').fitness).toBe(1);
    expect(aligned(flow, 'a d x c e').fitness).toBe(1);
    expect(aligned(flow, 'a x b e').moves).toContain('-d');
  });

  test('nothing at all fits nothing at all', () => {
    expect(aligned({ steps: [], connections: [] }, '').fitness).toBe(1);
    expect(aligned({ steps: [], connections: [] }, '+x').fitness).toBe(0);
    expect(aligned(inARow('a b'), '').fitness).toBe(0);
  });

  test('steps that only wait for each other can be done all the same', () => {
    const flow = flowOf('a b ?x ?y z w', 'a>x b>y x>y x>z y>x y>w');
    expect(aligned(flow, 'a b x z y w').fitness).toBe(1);
  });

  test('a flow that nobody can bring to an end has no alignment', () => {
    const flow = flowOf('a b c', 'a>b b>c c>b');
    expect(alignRun(flow, deedsOf('a'))).toEqual({ state: 'given-up', atLeast: Number.POSITIVE_INFINITY });
  });

  test('is given up when it is told to, with what it costs at least', () => {
    // Seven parallel parts of two, which the journey does the other way round.
    const parts = Array.from({ length: 7 }, (_, n) => [`b${String(n)}`, `c${String(n)}`] as const);
    const ways = parts.flatMap(([b, c]) => [`a>${b}`, `${b}>${c}`, `${c}>z`]);
    const wide = flowOf(['a', ...parts.flat(), 'z'].join(' '), ways.join(' '));
    const deeds = deedsOf(['a', ...parts.flatMap(([b, c]) => [c, b]), 'z'].join(' '));
    const exact = alignRun(wide, deeds);
    if (exact.state !== 'exact') throw new Error('not exact');
    const asked: number[] = [];
    const outcome = alignRun(wide, deeds, { mayGoOn: (states) => asked.push(states) < 1 });
    expect(asked).toEqual([1023]);
    if (outcome.state !== 'given-up') throw new Error('not given up');
    expect(outcome.atLeast).toBeLessThanOrEqual(exact.cost);
    expect(outcome.atLeast).toBeGreaterThan(0);
    expect(alignRun(wide, deeds, { mostStates: 100 }).state).toBe('given-up');
  });
});

describe('the runs of a journey', () => {
  test('are one for each way through its decisions', () => {
    const journey = flowOf('a ?x b c ?y d e', 'a>x x>b x>c b>y c>y y>d y>e');
    expect(runsOf(journey).runs.map((run) => run.join(' '))).toEqual([
      'a x b y d',
      'a x b y e',
      'a x c y d',
      'a x c y e',
    ]);
  });

  test('go through a loop once', () => {
    const journey = flowOf('a ?again b', 'a>again again>a again>b');
    expect(runsOf(journey).runs.map((run) => run.join(' '))).toEqual(['a again a again b', 'a again b']);
  });

  test('do parallel parts in the order of the steps', () => {
    expect(runsOf(flowOf('a c b d', 'a>b a>c b>d c>d')).runs).toEqual([['a', 'c', 'b', 'd']]);
  });

  test('are cut off where there are too many, and none where no way ends', () => {
    const many = Array.from({ length: 12 }, (_, n) => `x${String(n)}`);
    const text = many.map((x) => `?${x} l${x} r${x}`).join(' ');
    const ways = many.flatMap((x, n) => {
      const next = many[n + 1] ?? 'end';
      return [`${x}>l${x}`, `${x}>r${x}`, `l${x}>${next}`, `r${x}>${next}`];
    });
    const { runs, isCut } = runsOf(flowOf(`${text} end`, ways.join(' ')), 100);
    expect([runs.length, isCut]).toEqual([100, true]);
    expect(runsOf(flowOf('a b', 'a>b b>a'))).toEqual({ runs: [], isCut: false });
  });
});

describe('holding a journey', () => {
  const standardOf = (ids: string) => new Map(ids.split(' ').map((id) => [id, id]));

  test('touches cost nothing and lengthen nothing', () => {
    const touches = Array.from({ length: 10 }, (_, n) => `t${String(n)}`);
    const held = holdJourney(parallel, {
      flow: inARow(['a', ...touches, 'b', 'd'].join(' ')),
      standardOf: standardOf('a b d'),
      touches: new Set(touches),
    });
    expect(held).toMatchObject({
      state: 'exact',
      runs: 1,
      best: { fitness: 1 - 1 / 7 },
      worst: { fitness: 1 - 1 / 7 },
    });
    if (held.state === 'exact') expect(held.best.run).toEqual(['a', ...touches, 'b', 'd']);
  });

  test('of a journey with branches the best and the worst run are told', () => {
    const held = holdJourney(inARow('a b c'), {
      flow: flowOf('a ?x b c', 'a>x x>b x>c b>c'),
      standardOf: standardOf('a b c'),
      touches: new Set(['x']),
    });
    expect(held).toMatchObject({
      state: 'exact',
      runs: 2,
      best: { fitness: 1, run: ['a', 'x', 'b', 'c'] },
      worst: { fitness: 1 - 1 / (2 + 3), run: ['a', 'x', 'c'] },
    });
  });

  test('a journey without an end is said to be one', () => {
    const held = holdJourney(parallel, {
      flow: flowOf('a b', 'a>b b>a'),
      standardOf: standardOf('a b'),
      touches: new Set(),
    });
    expect(held).toEqual({ state: 'endless' });
  });
});
