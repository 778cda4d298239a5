/**
 * What is remembered of a run: the mean of its strongest moment and its last one (Kahneman, Fredrickson,
 * Schreiber & Redelmeier 1993, the peak–end rule). The strongest is the valence with the largest amount; of two
 * equally strong ones the more negative. `valences` are those of the steps in reading order, steps without one
 * left out; none at all: null.
 *
 * The claim as it is (`insurance-claim-as-is`): (−2 + 1) / 2 = −0.5.
 */
export function peakEnd(valences: readonly number[]): number | null {
  const end = valences.at(-1);
  if (end === undefined) return null;
  let peak = end;
  for (const valence of valences) {
    const isStronger = Math.abs(valence) > Math.abs(peak);
    if (isStronger || (Math.abs(valence) === Math.abs(peak) && valence < peak)) peak = valence;
  }
  return (peak + end) / 2;
}
