import { glyphPath, glyphStroke } from './glyphs.ts';
import type { Palette } from './palette.ts';
import type { Rect } from './rect.ts';
import type { Shape } from './scene.ts';

const signSize = 18;
const thumbRadius = 6;

export interface ThumbLooks {
  /** Where its bytes are; null: they are not at hand, and a sign stands for them. */
  readonly href: string | null;
  /** Fills the frame and is cut, else all of it is shown. */
  readonly isCut: boolean;
}

/** A picture in its frame. */
export function drawThumb(
  { x, y, width, height }: Rect,
  { href, isCut }: ThumbLooks,
  colours: Palette,
): readonly Shape[] {
  const box = { x, y, width, height, radius: thumbRadius };
  if (href !== null) {
    return [
      { type: 'rect', ...box, fill: colours.sunken },
      { type: 'image', ...box, href, isCut },
      { type: 'rect', ...box, stroke: colours.line, strokeWidth: 1 },
    ];
  }
  const size = Math.min(signSize, width, height);
  return [
    { type: 'rect', ...box, fill: colours.sunken, stroke: colours.line, strokeWidth: 1 },
    {
      type: 'path',
      d: glyphPath('picture', x + (width - size) / 2, y + (height - size) / 2, size),
      stroke: colours.muted,
      strokeWidth: glyphStroke(size),
    },
  ];
}
