/** Which of the five colours and words of the scale −2…+2 stands for a valence: 0…4. A half goes away from neutral. */
export function valenceStep(valence: number): 0 | 1 | 2 | 3 | 4 {
  const rank = Math.sign(valence) * Math.round(Math.abs(valence)) + 2;
  if (rank <= 0) return 0;
  if (rank >= 4) return 4;
  return rank as 1 | 2 | 3;
}
