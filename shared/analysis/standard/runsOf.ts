import type { Id } from '../../model/ids.ts';
import { createFlowNet } from './flowNet.ts';
import type { Flow } from './flow.ts';
import type { Marking } from './flowNet.ts';

export interface Runs {
  /** The steps of each run, in the order in which they are done. */
  readonly runs: readonly (readonly Id[])[];
  /** There are more. */
  readonly isCut: boolean;
}

/** Of a journey with ten decisions in a row there are more runs than anybody reads. */
export const mostRuns = 512;
/** A run of more steps than this does not end. */
const longest = 20_000;
/** Of a journey whose ways lead in circles, so many steps are followed altogether. */
const mostSteps = 1_000_000;

/**
 * The runs of a journey: one for each way through its decisions, where a way is taken once in a run, so that a loop is
 * gone through once. Of parallel parts the step that comes first in `steps` is done first.
 */
export function runsOf(flow: Flow, most = mostRuns): Runs {
  const net = createFlowNet(flow);
  const runs: (readonly Id[])[] = [];
  let followed = 0;
  let isCut = false;

  function follow(from: Marking, done: readonly Id[], taken: ReadonlySet<number>): void {
    let marking = from;
    let ways = taken;
    const steps = [...done];
    while (marking !== 0n) {
      if (runs.length >= most || (followed += 1) > mostSteps) {
        isCut = true;
        return;
      }
      const firings = net.firings(marking);
      const place = Math.min(...firings.map(({ step }) => step));
      const choices = firings.filter(({ step, way }) => step === place && (way === null || !ways.has(way)));
      const [first] = choices;
      // Every way on has been taken: this one leads in a circle.
      if (first === undefined) return;
      steps.push(net.steps[place]?.id ?? '');
      // A circle without a decision in it.
      if (steps.length > longest) return;
      if (choices.length > 1) {
        for (const { marking: next, way } of choices) follow(next, steps, withWay(ways, way));
        return;
      }
      marking = first.marking;
      ways = withWay(ways, first.way);
    }
    runs.push(steps);
  }

  if (net.start !== 0n) follow(net.start, [], new Set());
  return { runs, isCut };
}

function withWay(ways: ReadonlySet<number>, way: number | null): ReadonlySet<number> {
  return way === null ? ways : new Set(ways).add(way);
}
