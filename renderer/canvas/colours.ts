import type { ParticipantColour } from '../../shared/model/records.ts';
import { stepTint } from '../../shared/scene/stepTint.ts';
import { valenceStep } from '../../shared/scene/valenceStep.ts';

// The palette's colours as the page has them (styles/showPalette.ts), so that they follow the theme by themselves.
const valenceNames = ['very-bad', 'bad', 'neutral', 'good', 'very-good'] as const;

export function valenceColour(valence: number): string {
  return `var(--valence-${valenceNames[valenceStep(valence)]})`;
}

/** The ground of a step that feels so. */
export function tintOf(valences: readonly number[]): string {
  return `var(--valence-soft-${valenceNames[stepTint(valences)]})`;
}

export function participantColour(colour: ParticipantColour): string {
  return `var(--participant-${colour})`;
}
