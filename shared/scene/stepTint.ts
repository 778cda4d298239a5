import { valenceStep } from './valenceStep.ts';

/** Which colour of `valenceSoft` a step stands on: that of the worst feeling, so that none is hidden by another's. */
export function stepTint(valences: readonly number[]): 0 | 1 | 2 | 3 | 4 {
  return valences.length === 0 ? 2 : valenceStep(Math.min(...valences));
}
