import type { Polarity } from '../model/records.ts';
import { round } from './round.ts';
import type { Point } from './rect.ts';

/** The filled sign of a pain point (an exclamation mark) or a praise point (a heart), as the `d` of a path. */
export function insightGlyph(polarity: Polarity, centre: Point, size: number): string {
  const at = (x: number, y: number): string => `${round(centre.x + x * size)} ${round(centre.y + y * size)}`;
  if (polarity === 'praise') {
    return (
      `M${at(0, 0.46)}C${at(-0.2, 0.3)} ${at(-0.5, 0.1)} ${at(-0.5, -0.16)}` +
      `C${at(-0.5, -0.46)} ${at(-0.14, -0.52)} ${at(0, -0.24)}` +
      `C${at(0.14, -0.52)} ${at(0.5, -0.46)} ${at(0.5, -0.16)}` +
      `C${at(0.5, 0.1)} ${at(0.2, 0.3)} ${at(0, 0.46)}Z`
    );
  }
  return (
    `M${at(-0.14, -0.42)}Q${at(-0.14, -0.52)} ${at(0, -0.52)}Q${at(0.14, -0.52)} ${at(0.14, -0.42)}` +
    `L${at(0.09, 0.12)}Q${at(0.07, 0.2)} ${at(0, 0.2)}Q${at(-0.07, 0.2)} ${at(-0.09, 0.12)}Z` +
    `M${at(0, 0.28)}C${at(0.17, 0.28)} ${at(0.17, 0.54)} ${at(0, 0.54)}C${at(-0.17, 0.54)} ${at(-0.17, 0.28)} ${at(0, 0.28)}Z`
  );
}
