import type { Id } from '../model/ids.ts';
import type { Polarity } from '../model/records.ts';
import { insightGlyph } from './insightGlyph.ts';
import { insightReference } from './insightReference.ts';
import { measureText } from './measureText.ts';
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
const chip = { font: 'semibold', size: 11, height: 19, padding: 7 } as const;
const chipGap = 10;

interface ListWords {
  /** Over the pain points, and over the praise points. */
  readonly pain: string;
  readonly praise: string;
  /** The figure behind an insight in a line; empty: none. */
  readonly figureOf: (insightId: Id) => string;
}

/**
 * Every pain and praise of the map in words, numbered as on its steps, so that a printed map reads without the
 * program. From (0, 0) downwards, in as many columns as the width has room for.
 */
export function drawInsightList(
  { pains, praises }: InsightNumbers,
  words: ListWords,
  width: number,
  colours: Palette,
): InsightList {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { entries, name, polarity } of [
    { entries: pains, name: words.pain, polarity: 'pain' as const },
    { entries: praises, name: words.praise, polarity: 'praise' as const },
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
    const drawn = drawEntries(entries, polarity, { width, figureOf: words.figureOf }, colours);
    shapes.push({ type: 'group', role: 'insights', label: name, x: 0, y, shapes: drawn.shapes });
    y += drawn.height;
  }
  return { shapes, height: y };
}

function drawEntries(
  entries: readonly NumberedInsight[],
  polarity: Polarity,
  { width, figureOf }: { readonly width: number; readonly figureOf: ListWords['figureOf'] },
  colours: Palette,
): InsightList {
  const numberWidth = chipWidth(entries.at(-1)?.number ?? 0) + chipGap;
  const fitting = Math.floor((width + columnGap) / (narrowest + columnGap));
  const columns = Math.max(1, Math.min(mostColumns, fitting));
  const columnWidth = Math.min(widest, (width - (columns - 1) * columnGap) / columns);
  const shapes: Shape[] = [];
  let y = 0;
  for (let first = 0; first < entries.length; first += columns) {
    if (first > 0) y += rowGap;
    let height = 0;
    for (const [column, entry] of entries.slice(first, first + columns).entries()) {
      const drawn = drawEntry(entry, polarity, { width: columnWidth, numberWidth, figureOf }, colours);
      const x = column * (columnWidth + columnGap);
      shapes.push({ ...drawn.group, x, y });
      height = Math.max(height, drawn.height);
    }
    y += height;
  }
  return { shapes, height: y };
}

interface EntryRoom {
  readonly width: number;
  /** What the number takes of it, the gap after it included: the same for all of a list, so that words align. */
  readonly numberWidth: number;
  readonly figureOf: ListWords['figureOf'];
}

function drawEntry(
  { number, insight, steps }: NumberedInsight,
  polarity: Polarity,
  { width, numberWidth, figureOf }: EntryRoom,
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
  const figure = textBlock(polarity === 'praise' ? figureOf(insight.id) : '', numberWidth, main.height + 2, {
    ...small,
    font: 'semibold',
    fill: colours.text,
    maxLines: 2,
  });
  const beforeTop = main.height + 2 + figure.height;
  const before = textBlock(story, numberWidth, beforeTop, { ...small, maxLines: 4 });
  const titles = steps.map(({ title }) => title).join(' · ');
  const where = textBlock(titles, numberWidth, beforeTop + before.height, { ...small, maxLines: 2 });
  const fill = polarity === 'pain' ? colours.pain : colours.praise;
  const own = chipWidth(number);
  const shapes: readonly Shape[] = [
    { type: 'rect', x: 0, y: 0, width: own, height: chip.height, radius: chip.height / 2, fill },
    {
      type: 'text',
      text: insightReference([number]),
      x: own / 2,
      y: baselineIn(chip.height, chip.size),
      anchor: 'middle',
      font: chip.font,
      size: chip.size,
      fill: polarity === 'pain' ? colours.onPain : colours.onPraise,
    },
    ...main.shapes,
    ...figure.shapes,
    ...before.shapes,
    ...where.shapes,
  ];
  return {
    group: { type: 'group', role: 'insight', label: '', x: 0, y: 0, shapes },
    height: Math.max(chip.height, beforeTop + before.height + where.height),
  };
}

function chipWidth(number: number): number {
  return Math.round(measureText(insightReference([number]), chip.font, chip.size)) + 2 * chip.padding;
}
