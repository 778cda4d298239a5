/** How long the canvas takes to travel, in ms; 0 for who has asked for less motion. */
export function travelTime(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240;
}
