import { glyphPath, glyphStroke } from './glyphs.ts';
import type { Palette } from './palette.ts';
import type { Rect } from './rect.ts';
import type { Shape } from './scene.ts';

const signSize = 18;

/** The frame of a step's first picture. The bytes are not the scene's: whoever has them puts them over it. */
export function drawThumb({ x, y, width, height }: Rect, colours: Palette): readonly Shape[] {
  return [
    {
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: thumbRadius,
      fill: colours.sunken,
      stroke: colours.line,
      strokeWidth: 1,
    },
    {
      type: 'path',
      d: glyphPath('picture', x + (width - signSize) / 2, y + (height - signSize) / 2, signSize),
      stroke: colours.muted,
      strokeWidth: glyphStroke(signSize),
    },
  ];
}

export const thumbRadius = 6;
