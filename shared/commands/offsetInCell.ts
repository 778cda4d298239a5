import { limits } from '../model/limits.ts';
import { sizes } from '../model/sizes.ts';

const largest = {
  x: limits.stageWidthMax - sizes.step.width - sizes.gap,
  y: limits.laneHeightMax - sizes.step.height - sizes.gap,
};

/**
 * An offset as a step may have it: whole pixels, neither left of its cell nor above it, nor so far out that the
 * cell cannot grow around it. What is no finite number becomes 0.
 */
export function offsetInCell(x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: within(x, largest.x), y: within(y, largest.y) };
}

function within(value: number, most: number): number {
  return Number.isFinite(value) ? Math.round(Math.max(0, Math.min(value, most))) : 0;
}
