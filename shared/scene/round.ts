/** `.01`, `.02` … `.1` … `.99`: what follows the whole part, by hundredths; nothing for a whole number. */
const decimals: readonly string[] = Array.from({ length: 100 }, (_, hundredths) =>
  hundredths === 0 ? '' : (hundredths / 100).toString().slice(1),
);
const mostHundredths = 2 ** 31;

/** A number as it is written into a picture: at most two decimals, no exponent, no −0. */
export function round(value: number): string {
  const hundredths = Math.round(value * 100);
  // Printing whole numbers takes a fraction of the time of others, and a large map has a million of them.
  if (hundredths > -mostHundredths && hundredths < mostHundredths) {
    const size = Math.abs(hundredths);
    const whole = Math.floor(size / 100);
    const rest = decimals[size - whole * 100] ?? '';
    return hundredths < 0 ? `-${whole}${rest}` : `${whole}${rest}`;
  }
  return Number.isFinite(hundredths) ? (hundredths / 100).toString() : '0';
}
