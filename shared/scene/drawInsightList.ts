import { insightGlyph } from './insightGlyph.ts';
import type { InsightNumbers, NumberedInsight } from './numberInsights.ts';
import type { Palette } from './palette.ts';
import type { GroupShape, Shape } from './scene.ts';
import { baselineIn, textBlock } from './textBlock.ts';

export interface InsightList {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const columnGap = 32;
const rowGap = 16;
const narrowest = 320;
const widest = 460;
/** A list beyond this could not be read in one look, however wide its map is. */
const mostColumns = 5;
const headingHeight = 34;
const sectionGap = 20;
const numberWidth = 36;

/**
 * Every pain and praise of the map in words, numbered as on its steps, so that a printed map reads without the
 * program. From (0, 0) downwards, in as many columns as the width has room for.
 */
export function drawInsightList(
  { pains, praises }: InsightNumbers,
  names: { readonly pain: string; readonly praise: string },
  width: number,
  colours: Palette,
): InsightList {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { entries, name, polarity } of [
    { entries: pains, name: names.pain, polarity: 'pain' as const },
    { entries: praises, name: names.praise, polarity: 'praise' as const },
  ]) {
    if (entries.length === 0) continue;
    if (y > 0) y += sectionGap;
    const ink = polarity === 'pain' ? colours.pain : colours.praise;
    shapes.push(
      { type: 'path', d: insightGlyph(polarity, { x: 7, y: y + 9 }, 14), fill: ink },
      {
        type: 'text',
        text: `${name} · ${entries.length}`,
        x: 22,
        y: y + baselineIn(18, 15),
        anchor: 'start',
        font: 'semibold',
        size: 15,
        fill: colours.text,
      },
    );
    y += headingHeight;
    const drawn = drawEntries(entries, polarity, width, colours);
    shapes.push({ type: 'group', role: 'insights', label: name, x: 0, y, shapes: drawn.shapes });
    y += drawn.height;
  }
  return { shapes, height: y };
}

function drawEntries(
  entries: readonly NumberedInsight[],
  polarity: 'pain' | 'praise',
  width: number,
  colours: Palette,
): InsightList {
  const fitting = Math.floor((width + columnGap) / (narrowest + columnGap));
  const columns = Math.max(1, Math.min(mostColumns, fitting));
  const columnWidth = Math.min(widest, (width - (columns - 1) * columnGap) / columns);
  const shapes: Shape[] = [];
  let y = 0;
  for (let first = 0; first < entries.length; first += columns) {
    if (first > 0) y += rowGap;
    let height = 0;
    for (const [column, entry] of entries.slice(first, first + columns).entries()) {
      const drawn = drawEntry(entry, polarity, columnWidth, colours);
      const x = column * (columnWidth + columnGap);
      shapes.push({ ...drawn.group, x, y });
      height = Math.max(height, drawn.height);
    }
    y += height;
  }
  return { shapes, height: y };
}

function drawEntry(
  { number, insight, steps }: NumberedInsight,
  polarity: 'pain' | 'praise',
  width: number,
  colours: Palette,
): { readonly group: GroupShape; readonly height: number } {
  const isFormerPain = polarity === 'praise' && insight.polarity === 'pain';
  const words = isFormerPain && insight.wordsNow !== '' ? insight.wordsNow : insight.words;
  const story = isFormerPain ? [insight.words, insight.remedy].filter((text) => text !== '').join(' → ') : '';
  const room = width - numberWidth;
  const main = textBlock(words, numberWidth, 0, {
    font: 'regular',
    size: 13,
    lineHeight: 19,
    fill: colours.text,
    width: room,
    maxLines: 8,
  });
  const small = { font: 'regular', size: 12, lineHeight: 17, fill: colours.muted, width: room } as const;
  const before = textBlock(story, numberWidth, main.height + 2, { ...small, maxLines: 4 });
  const titles = steps.map(({ title }) => title).join(' · ');
  const where = textBlock(titles, numberWidth, main.height + 2 + before.height, { ...small, maxLines: 2 });
  const fill = polarity === 'pain' ? colours.pain : colours.praise;
  const shapes: readonly Shape[] = [
    { type: 'rect', x: 0, y: 0, width: 26, height: 19, radius: 9.5, fill },
    {
      type: 'text',
      text: `${number}`,
      x: 13,
      y: baselineIn(19, 11),
      anchor: 'middle',
      font: 'semibold',
      size: 11,
      fill: polarity === 'pain' ? colours.onPain : colours.onPraise,
    },
    ...main.shapes,
    ...before.shapes,
    ...where.shapes,
  ];
  return {
    group: { type: 'group', role: 'insight', label: '', x: 0, y: 0, shapes },
    height: Math.max(19, main.height + 2 + before.height + where.height),
  };
}
