/** The plain mean, shown beside the peak–end value; none at all: null. The claim as it is: −22 / 17 = −1.294. */
export function meanValence(valences: readonly number[]): number | null {
  if (valences.length === 0) return null;
  return valences.reduce((sum, valence) => sum + valence, 0) / valences.length;
}
