import { participantColours } from '../model/records.ts';
import type { Participant, ParticipantColour } from '../model/records.ts';

/** The colour that the fewest participants have, the earliest of them. */
export function nextColour(participants: readonly Participant[]): ParticipantColour {
  const uses = (colour: ParticipantColour) => participants.filter((one) => one.colour === colour).length;
  return participantColours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}
