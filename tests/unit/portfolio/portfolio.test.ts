import { join } from 'node:path';
import loadHighs from 'highs';
import { expect, test, vi } from 'vitest';
import { createPortfolioJobs } from '../../../main/portfolio/jobs.ts';
import { withSolver } from '../../../main/portfolio/solver.ts';
import { bestWithin } from '../../../shared/analysis/portfolio/bestPlans.ts';
import { clashOf } from '../../../shared/analysis/portfolio/clashOf.ts';
import { planOf } from '../../../shared/analysis/portfolio/model.ts';
import type { PortfolioModel } from '../../../shared/analysis/portfolio/model.ts';
import { nextStep, reasonsOf } from '../../../shared/analysis/portfolio/reasonsOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { hardModel } from '../../fixtures/portfolio/hardModel.ts';

/** Four actions; the first two serve the first pain, the third the second, the fourth nothing. */
const model: PortfolioModel = {
  costs: [300, 200, 500, 100],
  efforts: [3, 2, 5, 1],
  musts: [],
  barred: [],
  needs: [],
  excludes: [],
  pains: [
    {
      weight: 10,
      shares: [
        [0, 0.6],
        [1, 0.6],
      ],
    },
    { weight: 4, shares: [[2, 0.5]] },
  ],
  budget: 500,
  days: null,
};

test('a pain is removed once at most: 0.6 and 0.6 of a weight of 10 are 10', () => {
  expect(planOf(model, [0, 1])).toEqual({ actions: [0, 1], cost: 500, effort: 5, effect: 10 });
});

test('says of every action why it is in or out', () => {
  expect(reasonsOf(model, planOf(model, [0, 1]))).toEqual([
    { kind: 'serves', effect: 4 },
    { kind: 'serves', effect: 4 },
    { kind: 'money', missing: 500 },
    { kind: 'no-effect' },
  ]);
  const linked = { ...model, needs: [[0, 3]], excludes: [[1, 2]], budget: null } as const;
  expect(reasonsOf(linked, planOf(linked, [0, 1, 3]))).toEqual([
    { kind: 'serves', effect: 4 },
    { kind: 'serves', effect: 4 },
    { kind: 'excluded', by: 1 },
    { kind: 'needed', by: 0 },
  ]);
});

test('says what the next unit of money brings, and which actions come and go for it', () => {
  const plans = [planOf(model, []), planOf(model, [1]), planOf(model, [0, 1])];
  expect(nextStep(plans, planOf(model, [1]))).toMatchObject({
    cost: 300,
    effect: 4,
    joining: [0],
    leaving: [],
  });
  expect(nextStep(plans, planOf(model, [0, 1]))).toBeNull();
});

test('says in a word why must-haves cannot be had', () => {
  expect(clashOf({ ...model, musts: [0, 2] })).toEqual({ kind: 'money', missing: 300 });
  expect(clashOf({ ...model, musts: [2], days: 4 })).toEqual({ kind: 'days', missing: 1 });
  expect(clashOf({ ...model, musts: [0], needs: [[0, 1]], excludes: [[0, 1]] })).toEqual({
    kind: 'excluded',
    one: 0,
    other: 1,
  });
  expect(clashOf({ ...model, musts: [0], needs: [[0, 3]], barred: [3] })).toEqual({
    kind: 'barred',
    action: 3,
  });
  expect(clashOf({ ...model, musts: [0] })).toBeNull();
});

test('an instance made hard on purpose stops at its time and says how far the best may be', async () => {
  const highs = await loadHighs();
  const hard = hardModel(150, 3);
  const begin = performance.now();
  const deadline = begin + 1500;
  const course = { clock: () => performance.now(), deadline: () => deadline, memory: 2 ** 30 };
  const { plan, bound, isProved } = withSolver(highs, hard, course, (solve) => bestWithin(hard, solve));
  expect(isProved).toBe(false);
  expect(plan).not.toBeNull();
  expect(bound).toBeGreaterThan(plan?.effect ?? Infinity);
  expect(planOf(hard, plan?.actions ?? [])).toEqual(plan);
  // A busy machine may be late; it does not go on until it is done.
  expect(performance.now() - begin).toBeLessThan(20_000);
});

const workerFile = join(import.meta.dirname, '..', '..', '..', 'main', 'portfolio', 'portfolio.worker.ts');
const job = '01890000-0000-7000-8000-000000000001';

test('computes in a thread: the choice, then the whole frontier', async () => {
  const jobs = createPortfolioJobs(workerFile);
  jobs.start(job, { model, seconds: 20 });
  await expect.poll(() => jobs.look(job).stage, { timeout: 60_000 }).toBe('done');
  const { choice, frontier } = jobs.stop(job);
  expect(choice).toMatchObject({ actions: [0, 1], isProved: true });
  expect(frontier).toMatchObject({ isComplete: true, plans: [[], [1], [0, 1], [0, 1, 2]] });
  expect(() => jobs.look(job)).toThrow('not-found');
});

test('a computation that is stopped leaves what is known', async () => {
  const jobs = createPortfolioJobs(workerFile);
  jobs.start(job, { model: hardModel(150, 3), seconds: 100 });
  await expect.poll(() => jobs.look(job).known, { timeout: 60_000 }).not.toBeNull();
  expect(jobs.stop(job)).toMatchObject({ stage: 'choice', choice: null });
});

test('a thread that was made ready computes one portfolio after another', async () => {
  const jobs = createPortfolioJobs(workerFile);
  jobs.prepare();
  await jobs.prepared();
  for (const [budget, actions] of [
    [500, [0, 1]],
    [200, [1]],
  ] as const) {
    jobs.start(job, { model: { ...model, budget }, seconds: 20 });
    await expect.poll(() => jobs.look(job).stage, { timeout: 60_000 }).toBe('done');
    expect(jobs.stop(job).choice).toMatchObject({ actions, isProved: true });
  }
});

test('two at a time do not hear of each other, and the oldest of three is given up', async () => {
  const jobs = createPortfolioJobs(workerFile);
  const [first, second, third] = [1, 2, 3].map((place) => job.slice(0, -1) + String(place)) as [Id, Id, Id];
  jobs.start(first, { model: hardModel(150, 3), seconds: 100 });
  jobs.start(second, { model, seconds: 20 });
  await expect.poll(() => jobs.look(second).stage, { timeout: 60_000 }).toBe('done');
  expect(jobs.look(first).choice).toBeNull();
  jobs.start(third, { model: { ...model, budget: 200 }, seconds: 20 });
  expect(() => jobs.look(first)).toThrow('not-found');
  await expect.poll(() => jobs.look(third).stage, { timeout: 60_000 }).toBe('done');
  expect(jobs.stop(third).choice).toMatchObject({ actions: [1] });
  expect(jobs.stop(second).choice).toMatchObject({ actions: [0, 1] });
});

test('a thread that dies fails its computation, and the next one has another', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const jobs = createPortfolioJobs(workerFile);
  // Places that no action has are no model: what comes of it is an exception in the thread.
  jobs.start(job, { model: { ...model, needs: [[0, 99]] }, seconds: 20 });
  await expect.poll(() => jobs.look(job).stage, { timeout: 60_000 }).toBe('failed');
  expect(said).toHaveBeenCalled();
  said.mockRestore();
  jobs.start(job, { model, seconds: 20 });
  await expect.poll(() => jobs.look(job).stage, { timeout: 60_000 }).toBe('done');
  expect(jobs.stop(job).choice).toMatchObject({ actions: [0, 1] });
});
