/** A number as it is written into a picture: at most two decimals, no exponent, no −0. */
export function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? (rounded + 0).toString() : '0';
}
