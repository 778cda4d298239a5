import type { Participant } from '../model/records.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

/** How much of a node of a value network the mark takes, from its left edge. */
export const partyIndent = 34;
const radius = 15;
/** Of the square's corners. */
const cornerRadius = 6;
const letter = { font: 'semibold', size: 14 } as const;
/** What a ring in the participant's colour leaves of a portrait, from the edge. */
const ring = 2;

/** The side of the box that a portrait fills, px at 100 %. */
export const portraitSize = 2 * (radius - ring);

/**
 * Whom a node of a value network stands for, before its name: the portrait in a ring of the participant's colour, else
 * the first letter on that colour; in a disc for the consumer side and in a square for the business side, so that the
 * two are told apart without colour too. `portrait`: where the bytes of the picture are, null where there is none.
 */
export function drawParty(
  { name, colour, side }: Pick<Participant, 'name' | 'colour' | 'side'>,
  height: number,
  colours: Palette,
  portrait: string | null = null,
): readonly Shape[] {
  const fill = colours.participants[colour];
  const middle = { x: 12 + radius, y: height / 2 };
  const box = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  const ground: Shape =
    side === 'C'
      ? { type: 'circle', ...middle, radius, fill }
      : { type: 'rect', ...box, radius: cornerRadius, fill };
  if (portrait !== null) {
    const inner = { x: box.x + ring, y: box.y + ring, width: portraitSize, height: portraitSize };
    const round = side === 'C' ? portraitSize / 2 : cornerRadius - ring;
    return [
      ground,
      // A picture that is clear in places stands on the ground of the node, not on the ring.
      { type: 'rect', ...inner, radius: round, fill: colours.surface },
      { type: 'image', ...inner, radius: round, href: portrait, isCut: true },
    ];
  }
  const [first = ''] = Array.from(name.trim());
  return [
    ground,
    {
      type: 'text',
      text: first.toUpperCase(),
      x: middle.x,
      y: box.y + baselineIn(box.height, letter.size),
      anchor: 'middle',
      ...letter,
      fill: colours.surface,
    },
  ];
}
