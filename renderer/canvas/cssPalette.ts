import { participantColours } from '../../shared/model/kinds.ts';
import type { ParticipantColour } from '../../shared/model/records.ts';
import { palette } from '../../shared/scene/palette.ts';
import type { Palette } from '../../shared/scene/palette.ts';
import { participantColour } from './colours.ts';

const valences = ['very-bad', 'bad', 'neutral', 'good', 'very-good'] as const;
const scale = (stem: string) =>
  valences.map((name) => `var(--${stem}-${name})`) as unknown as Palette['valence'];

/** The palette by the names that it has on the page: what the scene draws with it follows the theme by itself. */
export const cssPalette: Palette = {
  ...(Object.fromEntries(
    Object.keys(palette.light).map((name) => [name, `var(--${kebab(name)})`]),
  ) as unknown as Palette),
  valence: scale('valence'),
  valenceSoft: scale('valence-soft'),
  participants: Object.fromEntries(
    participantColours.map((colour) => [colour, participantColour(colour)]),
  ) as Record<ParticipantColour, string>,
};

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
