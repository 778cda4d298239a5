/** How a step glows whose pains are so heavy, 0…1: width of the line around its outline, and how dense it is. */
export function heatGlow(share: number): { readonly width: number; readonly opacity: number } {
  return { width: 6 + 22 * share, opacity: 0.2 + 0.5 * share };
}
