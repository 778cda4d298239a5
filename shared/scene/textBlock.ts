import { breakLines } from './breakLines.ts';
import type { Font } from './fonts/families.ts';
import type { TextShape } from './scene.ts';

export interface TextSetting {
  readonly font: Font;
  readonly size: number;
  readonly lineHeight: number;
  readonly fill: string;
  readonly width: number;
  readonly maxLines: number;
}

export interface TextBlock {
  readonly shapes: readonly TextShape[];
  readonly height: number;
}

/** The height of capitals in ems: a line looks centred when they are. */
const capitalHeight = 0.727;

/** A text in lines from a top left corner downwards. */
export function textBlock(text: string, x: number, y: number, setting: TextSetting): TextBlock {
  const { font, size, lineHeight, fill } = setting;
  const lines = breakLines(text, setting);
  return {
    height: lines.length * lineHeight,
    shapes: lines.map((line, index) => ({
      type: 'text',
      text: line,
      x,
      y: y + index * lineHeight + baselineIn(lineHeight, size),
      anchor: 'start',
      font,
      size,
      fill,
    })),
  };
}

/** Where the baseline lies in a line of this height, from its top. */
export function baselineIn(lineHeight: number, size: number): number {
  return lineHeight / 2 + (size * capitalHeight) / 2;
}
