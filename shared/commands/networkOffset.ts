import { limits } from '../model/limits.ts';

/** A place in a value network: whole pixels, in all directions, no farther out than a column holds. What is no finite number becomes 0. */
export function networkOffset(x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: within(x), y: within(y) };
}

function within(value: number): number {
  if (!Number.isFinite(value)) return 0;
  // Not −0, which would be stored as another number than it was.
  return Math.round(Math.max(-limits.offset, Math.min(value, limits.offset))) + 0;
}
