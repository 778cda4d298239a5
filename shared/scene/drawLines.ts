import type { BlueprintLineKind } from '../analysis/blueprintLines.ts';
import { sizes } from '../model/sizes.ts';
import type { MapLayout } from './layoutMap.ts';
import { measureText } from './measureText.ts';
import type { Palette } from './palette.ts';
import { lineDash, placeLines } from './placeLines.ts';
import type { Shape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

const nameText = { font: 'semibold', size: 11 } as const;
const tag = { height: 18, padding: 8, left: 8 } as const;

/** The lines of a blueprint across the sheet, each with its name and how many connections cross it. */
export function drawLines(
  layout: MapLayout,
  words: Readonly<Record<BlueprintLineKind, string>>,
  countOf: (kind: BlueprintLineKind) => number,
  colours: Palette,
): readonly Shape[] {
  return placeLines(layout).flatMap(({ kinds, y }): readonly Shape[] => {
    const text = kinds.map((kind) => `${words[kind]} · ${countOf(kind)}`).join('   ');
    const width = Math.round(measureText(text, nameText.font, nameText.size)) + 2 * tag.padding;
    const x = sizes.laneHeader + tag.left;
    return [
      {
        type: 'path',
        d: `M${sizes.laneHeader} ${y}L${layout.width} ${y}`,
        stroke: colours.edge,
        strokeWidth: 2,
        dash: lineDash[kinds[0] ?? 'interaction'],
      },
      {
        type: 'rect',
        x,
        y: y - tag.height / 2,
        width,
        height: tag.height,
        radius: tag.height / 2,
        fill: colours.surface,
        stroke: colours.edge,
      },
      {
        type: 'text',
        text,
        x: x + tag.padding,
        y: y - tag.height / 2 + baselineIn(tag.height, nameText.size),
        anchor: 'start',
        ...nameText,
        fill: colours.text,
      },
    ];
  });
}
