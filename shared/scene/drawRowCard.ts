import { insightGlyph } from './insightGlyph.ts';
import type { Palette } from './palette.ts';
import { cardPadding, cardText } from './rowCards.ts';
import type { RowCard } from './rowCards.ts';
import type { Shape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

/** One card of a row of thoughts or insights. */
export function drawRowCard({ box, kind, lines, more }: RowCard, colours: Palette): readonly Shape[] {
  const { x, y, width, height } = box;
  const ground = { thought: colours.sunken, pain: colours.painSoft, praise: colours.praiseSoft }[kind];
  const ink = { thought: colours.muted, pain: colours.pain, praise: colours.praise }[kind];
  const baseline = y + cardPadding.y + baselineIn(cardText.lineHeight, cardText.size);
  const sign = { x: x + 14, y: y + cardPadding.y + cardText.lineHeight / 2 };
  return [
    { type: 'rect', ...box, radius: 6, fill: ground },
    {
      type: 'path',
      d: kind === 'thought' ? quotationMark(sign.x, sign.y) : insightGlyph(kind, sign, 11),
      fill: ink,
    },
    ...lines.map((text, index): Shape => ({
      type: 'text',
      text,
      x: x + cardPadding.left,
      y: baseline + index * cardText.lineHeight,
      anchor: 'start',
      font: cardText.font,
      size: cardText.size,
      fill: colours.text,
    })),
    ...(more === 0
      ? []
      : [
          {
            type: 'text' as const,
            text: `+${more}`,
            x: x + width - cardPadding.right,
            y:
              y +
              height -
              cardPadding.y -
              cardText.lineHeight +
              baselineIn(cardText.lineHeight, cardText.size),
            anchor: 'end' as const,
            font: 'semibold' as const,
            size: 11,
            fill: colours.muted,
          },
        ]),
  ];
}

/** Two commas above the line, as many languages open a quotation with. */
function quotationMark(x: number, y: number): string {
  const comma = (left: number): string =>
    `M${left} ${y + 3}L${left} ${y - 1}C${left} ${y - 3} ${left + 1.5} ${y - 4.5} ${left + 3.5} ${y - 4.5}` +
    `L${left + 3.5} ${y - 3}C${left + 2.5} ${y - 3} ${left + 2} ${y - 2} ${left + 2} ${y - 0.5}` +
    `L${left + 4} ${y - 0.5}L${left + 4} ${y + 3}Z`;
  return comma(x - 5) + comma(x + 0.5);
}
