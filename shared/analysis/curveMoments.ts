/** Where a curve has its strongest moment and its last one: indexes into its valences. */
export interface CurveMoments {
  readonly peak: number;
  readonly end: number;
}

/** The moments of which `peakEnd` is the mean: of two equally strong ones the more negative, of two alike the first. */
export function curveMoments(valences: readonly number[]): CurveMoments | null {
  if (valences.length === 0) return null;
  let peak = 0;
  for (const [index, valence] of valences.entries()) {
    const strongest = valences[peak] ?? 0;
    const isStronger = Math.abs(valence) > Math.abs(strongest);
    if (isStronger || (Math.abs(valence) === Math.abs(strongest) && valence < strongest)) peak = index;
  }
  return { peak, end: valences.length - 1 };
}
