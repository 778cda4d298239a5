import { joinNumbers } from './joinNumbers.ts';

/**
 * How a picture points at entries of the list under it; empty for none. With a number sign, since on the canvas the
 * number in the same place is a count.
 */
export function insightReference(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : `#${joinNumbers(numbers)}`;
}
