import { v7 as uuidv7 } from 'uuid';
import type { Computation } from '../../shared/contract/portfolio.ts';
import { clashOf } from '../../shared/analysis/portfolio/clashOf.ts';
import type { PortfolioModel } from '../../shared/analysis/portfolio/model.ts';
import { bruteBest, bruteFrontier, costAndEffect } from '../fixtures/portfolio/bruteForce.ts';
import { hardModel } from '../fixtures/portfolio/hardModel.ts';
import { randomModel } from '../fixtures/portfolio/randomModel.ts';
import { planOf } from '../../shared/analysis/portfolio/model.ts';
import { call } from './host/call.ts';
import type { Desktop } from './host/startDesktop.ts';
import { expect, test } from './host/test.ts';

// The solver is WebAssembly in a thread of Electron's main process: another Node than that of the other tests.

async function answerOf(desktop: Desktop, channel: string, request: unknown): Promise<unknown> {
  const answer = (await call(desktop, channel, request)) as { ok: boolean; value?: unknown };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

async function compute(desktop: Desktop, model: PortfolioModel, seconds: number): Promise<Computation> {
  const job = uuidv7();
  await answerOf(desktop, 'portfolio.start', { job, model, seconds });
  const look = async () => (await answerOf(desktop, 'portfolio.look', { job })) as Computation;
  await expect.poll(async () => (await look()).stage, { timeout: 60_000 }).toMatch(/done|failed/);
  return (await answerOf(desktop, 'portfolio.stop', { job })) as Computation;
}

test('computes portfolios and frontiers that all sets one by one show too', async ({ startDesktop }) => {
  const desktop = await startDesktop();
  await answerOf(desktop, 'portfolio.prepare', {});
  const models = Array.from({ length: 12 }, (_, index) => randomModel(index + 1)).filter(
    (model) => clashOf(model) === null,
  );
  expect(models.length).toBeGreaterThan(4);
  for (const model of models) {
    const { stage, choice, frontier } = await compute(desktop, model, 20);
    expect(stage).toBe('done');
    expect(choice?.isProved).toBe(true);
    expect(costAndEffect(planOf(model, choice?.actions ?? []))).toEqual(bruteBest(model));
    expect(frontier?.plans.map((set) => costAndEffect(planOf(model, set)))).toEqual(bruteFrontier(model));
  }
  expect(await desktop.stop()).toBe(0);
});

test('what is hard on purpose stops at its time and says its bound; the program can be left meanwhile', async ({
  startDesktop,
}) => {
  const desktop = await startDesktop();
  const hard = hardModel(150, 3);
  const { stage, choice } = await compute(desktop, hard, 2);
  expect(stage).toBe('done');
  expect(choice).toMatchObject({ isProved: false });
  expect(choice?.bound).toBeGreaterThan(planOf(hard, choice?.actions ?? []).effect);
  await answerOf(desktop, 'portfolio.start', { job: uuidv7(), model: hard, seconds: 100 });
  expect(await desktop.stop()).toBe(0);
});
