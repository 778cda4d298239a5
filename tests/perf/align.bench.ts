import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { alignRun } from '../../shared/analysis/standard/alignRun.ts';
import { runsOf } from '../../shared/analysis/standard/runsOf.ts';
import { largeFlow, looseDeeds } from '../fixtures/standard/largeFlow.ts';

export const rowNames = ['align'];

/** A journey of 200 steps, of which some are left out, exchanged or foreign, held against a flow of 60 with parallel parts. */
const bench: Bench = async function* () {
  const flow = largeFlow(60);
  const { runs } = runsOf(flow, 64);
  const times: number[] = [];
  for (let seed = 1; seed <= 10; seed += 1) {
    const deeds = looseDeeds(runs[(seed * 7) % runs.length] ?? [], 200, seed);
    const begin = performance.now();
    const outcome = alignRun(flow, deeds);
    times.push(performance.now() - begin);
    if (outcome.state !== 'exact' || outcome.cost === 0) throw new Error('nothing was aligned');
  }
  yield rowOf('align', 200, times);
};

export default bench;
