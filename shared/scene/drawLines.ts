import type { BlueprintLineKind } from '../analysis/blueprintLines.ts';
import { sizes } from '../model/sizes.ts';
import { breakLines } from './breakLines.ts';
import type { MapLayout } from './layoutMap.ts';
import { freeOnLine } from './lineRoom.ts';
import { measureText } from './measureText.ts';
import type { Palette } from './palette.ts';
import { lineDash, placeLines } from './placeLines.ts';
import type { Shape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

const nameText = { font: 'semibold', size: 11 } as const;
const tag = { height: 18, padding: 8, left: 8 } as const;
/** Of a name that has to stand in the header: smaller, since the names of lanes are there. */
const inHeader = { height: 14, padding: 6, size: 10, aside: 4 } as const;

/**
 * The lines of a blueprint across the sheet, each with its name and how many connections cross it: on the line where
 * that covers no step, in the header where there is no such place.
 */
export function drawLines(
  layout: MapLayout,
  words: Readonly<Record<BlueprintLineKind, string>>,
  countOf: (kind: BlueprintLineKind) => number,
  colours: Palette,
): readonly Shape[] {
  return placeLines(layout).flatMap(({ kinds, y }): readonly Shape[] => {
    const text = kinds.map((kind) => `${words[kind]} · ${countOf(kind)}`).join('   ');
    const width = Math.round(measureText(text, nameText.font, nameText.size)) + 2 * tag.padding;
    const x = freeOnLine(layout, y, sizes.laneHeader + tag.left, { width, height: tag.height });
    return [
      {
        type: 'path',
        d: `M${sizes.laneHeader} ${y}L${layout.width} ${y}`,
        stroke: colours.edge,
        strokeWidth: 2,
        dash: lineDash[kinds[0] ?? 'interaction'],
      },
      ...(x === null
        ? nameInHeader(text, y, colours)
        : nameTag(text, { x, y, width, ...tag, size: nameText.size }, colours)),
    ];
  });
}

interface TagPlace {
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  readonly size: number;
}

function nameInHeader(text: string, y: number, colours: Palette): readonly Shape[] {
  const { padding, size, aside } = inHeader;
  const room = sizes.laneHeader - 2 * aside - 2 * padding;
  const [line = ''] = breakLines(text, { font: nameText.font, size, width: room, maxLines: 1 });
  const width = Math.round(measureText(line, nameText.font, size)) + 2 * padding;
  return nameTag(line, { ...inHeader, x: sizes.laneHeader - aside - width, y, width }, colours);
}

function nameTag(
  text: string,
  { x, y, width, height, padding, size }: TagPlace,
  colours: Palette,
): readonly Shape[] {
  const top = y - height / 2;
  return [
    {
      type: 'rect',
      x,
      y: top,
      width,
      height,
      radius: height / 2,
      fill: colours.surface,
      stroke: colours.edge,
    },
    {
      type: 'text',
      text,
      x: x + padding,
      y: top + baselineIn(height, size),
      anchor: 'start',
      font: nameText.font,
      size,
      fill: colours.text,
    },
  ];
}
