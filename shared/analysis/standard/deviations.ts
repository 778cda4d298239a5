import type { Id } from '../../model/ids.ts';
import type { RunFitness } from './holdJourney.ts';

/** What a journey can do otherwise than its standard, or beyond it. */
export const deviationKinds = ['skipped', 'misplaced', 'added', 'touches', 'beyond'] as const;
export type DeviationKind = (typeof deviationKinds)[number];

/** How a run of a journey keeps to its standard flow, step by step. */
export interface Deviations {
  /** Pairs that hold: the step of the flow and the one that carries it out. */
  readonly done: readonly { readonly standardId: Id; readonly stepId: Id }[];
  /** Required steps of the flow that the run leaves out, in the order of the flow. */
  readonly skipped: readonly Id[];
  /** Steps of the run that the flow does not have there, in the order of the run. */
  readonly added: readonly Id[];
  /** Of these, those that carry out a step which is skipped: the right step in the wrong place. */
  readonly misplaced: ReadonlySet<Id>;
  /** Emotional touches of the run. */
  readonly touches: readonly Id[];
}

export function deviationsOf(
  { run, moves }: RunFitness,
  standardOf: ReadonlyMap<Id, Id>,
  touches: ReadonlySet<Id>,
): Deviations {
  const skipped = moves.flatMap((move) => (move.kind === 'skipped' ? [move.standardId] : []));
  const added = moves.flatMap((move) => (move.kind === 'added' ? [move.stepId] : []));
  const missing = new Set(skipped);
  return {
    done: moves.flatMap((move) =>
      move.kind === 'done' ? [{ standardId: move.standardId, stepId: move.stepId }] : [],
    ),
    skipped,
    added,
    misplaced: new Set(added.filter((id) => missing.has(standardOf.get(id) ?? ''))),
    touches: run.filter((id) => touches.has(id)),
  };
}
