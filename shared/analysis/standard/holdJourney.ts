import type { Id } from '../../model/ids.ts';
import { alignRun } from './alignRun.ts';
import type { Alignment, AlignOptions, AlignOutcome } from './alignRun.ts';
import type { Flow } from './flow.ts';
import { runsOf } from './runsOf.ts';

/** A journey that is held against a standard flow. */
export interface HeldJourney {
  readonly flow: Flow;
  /** Which step of the standard a step of the journey carries out. */
  readonly standardOf: ReadonlyMap<Id, Id>;
  /** What is given on purpose beyond the standard. */
  readonly touches: ReadonlySet<Id>;
}

export interface RunFitness extends Alignment {
  /** The steps of the run, touches among them. */
  readonly run: readonly Id[];
}

export type Held =
  | {
      readonly state: 'exact';
      /** The same run where the journey has only one. */
      readonly best: RunFitness;
      readonly worst: RunFitness;
      readonly runs: number;
      /** The journey has more runs than were looked at. */
      readonly isCut: boolean;
    }
  | Extract<AlignOutcome, { state: 'given-up' }>
  /** No run of the journey comes to an end. */
  | { readonly state: 'endless' };

/** Holds each run of a journey against a standard flow: how well it keeps to it at best, and at worst. */
export function holdJourney(
  standard: Flow,
  { flow, standardOf, touches }: HeldJourney,
  options: AlignOptions & { readonly onRun?: (done: number, of: number) => void } = {},
): Held {
  const { runs, isCut } = runsOf(flow);
  // Routing says where a journey goes, and is nobody's deed: it neither costs nor lengthens.
  const deedsOf = new Set(flow.steps.flatMap(({ id, isRequired }) => (isRequired ? [id] : [])));
  let best: RunFitness | null = null;
  let worst: RunFitness | null = null;
  for (const [index, run] of runs.entries()) {
    const deeds = run
      .filter((stepId) => deedsOf.has(stepId) && !touches.has(stepId))
      .map((stepId) => ({ stepId, standardId: standardOf.get(stepId) ?? null }));
    const outcome = alignRun(standard, deeds, options);
    if (outcome.state === 'given-up') return outcome;
    const { moves, cost, fitness } = outcome;
    if (best === null || fitness > best.fitness) best = { run, moves, cost, fitness };
    if (worst === null || fitness < worst.fitness) worst = { run, moves, cost, fitness };
    options.onRun?.(index + 1, runs.length);
  }
  return best === null || worst === null
    ? { state: 'endless' }
    : { state: 'exact', best, worst, runs: runs.length, isCut };
}
