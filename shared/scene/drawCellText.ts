import type { Palette } from './palette.ts';
import type { Rect } from './rect.ts';
import type { Shape } from './scene.ts';
import { textBlock } from './textBlock.ts';

/** From the edge of a cell to its words, px at 100 %. */
export const cellPadding = 12;
export const cellText = { font: 'regular', size: 13, lineHeight: 18 } as const;
/** A stage may be as wide as a thousand steps; nobody reads such a line. */
const widestText = 480;

/** The words of a cell, as many lines as have room. */
export function drawCellText(text: string, box: Rect, colours: Palette): readonly Shape[] {
  return textBlock(text, box.x + cellPadding, box.y + cellPadding, {
    ...cellText,
    fill: colours.text,
    width: Math.min(widestText, box.width - 2 * cellPadding),
    maxLines: Math.max(1, Math.floor((box.height - 2 * cellPadding) / cellText.lineHeight)),
  }).shapes;
}
