import type { Participant } from '../model/records.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

/** How much of a node of a value network the mark takes, from its left edge. */
export const partyIndent = 34;
const radius = 15;
const letter = { font: 'semibold', size: 14 } as const;

/**
 * Whom a node of a value network stands for, before its name: the first letter on the participant's colour, in a disc
 * for the consumer side and in a square for the business side, so that the two are told apart without colour too.
 */
export function drawParty(
  { name, colour, side }: Pick<Participant, 'name' | 'colour' | 'side'>,
  height: number,
  colours: Palette,
): readonly Shape[] {
  const fill = colours.participants[colour];
  const middle = { x: 12 + radius, y: height / 2 };
  const box = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  const [first = ''] = Array.from(name.trim());
  return [
    side === 'C' ? { type: 'circle', ...middle, radius, fill } : { type: 'rect', ...box, radius: 6, fill },
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
