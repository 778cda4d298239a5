/** "−1.5", "0", "+2", "−0.09": two digits at most, with a real minus, and a plus that tells it from a count. */
export function printValence(valence: number): string {
  const rounded = Math.round(valence * 100) / 100;
  if (rounded === 0) return '0';
  return `${rounded < 0 ? '−' : '+'}${String(Math.abs(rounded))}`;
}
