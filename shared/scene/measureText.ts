import { clusters } from './clusters.ts';
import { unitsPerEm } from './fonts/advances.ts';
import type { Font } from './fonts/families.ts';

/** The width in px of one line of text at a font size in px, without kerning and ligatures. */
export function measureText(text: string, font: Font, size: number): number {
  let units = 0;
  for (const { advance } of clusters(text, font)) units += advance;
  return (units * size) / unitsPerEm;
}
