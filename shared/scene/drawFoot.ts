import { glyphPath, glyphStroke } from './glyphs.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './scene.ts';
import { dotRadius, footText } from './stepFoot.ts';
import type { FootItem, StepFoot } from './stepFoot.ts';

/** The signs on the lower edge of a step, quiet: they are looked up, the faces and badges above are seen. */
export function drawFoot({ pills }: StepFoot, colours: Palette): readonly Shape[] {
  return pills.flatMap(({ x, y, width, height, items }) => [
    {
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: height / 2,
      fill: colours.surface,
      stroke: colours.line,
      strokeWidth: 1,
    } as const,
    ...items.map((item) => drawItem(item, colours)),
  ]);
}

function drawItem(item: FootItem, colours: Palette): Shape {
  switch (item.type) {
    case 'sign': {
      const { glyph, x, y, size } = item;
      return {
        type: 'path',
        d: glyphPath(glyph, x, y, size),
        stroke: colours.muted,
        strokeWidth: glyphStroke(size),
      };
    }
    case 'text':
      return { ...item, anchor: 'start', ...footText, fill: colours.muted };
    case 'dot':
      return {
        type: 'circle',
        x: item.x,
        y: item.y,
        radius: dotRadius,
        fill: colours.participants[item.colour],
      };
  }
}
