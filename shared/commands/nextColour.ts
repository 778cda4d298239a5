import { participantColours } from '../model/kinds.ts';
import type { Participant, ParticipantColour } from '../model/records.ts';

/** The colour that the fewest participants have, the earliest of them. */
export function nextColour(participants: Iterable<Pick<Participant, 'colour'>>): ParticipantColour {
  return colourPicker(participants)();
}

/** The next colour, and with every call the one after it, as if participants of these colours had been added. */
export function colourPicker(participants: Iterable<Pick<Participant, 'colour'>>): () => ParticipantColour {
  const uses = new Map<ParticipantColour, number>(participantColours.map((colour) => [colour, 0]));
  const use = (colour: ParticipantColour) => uses.set(colour, (uses.get(colour) ?? 0) + 1);
  for (const { colour } of participants) use(colour);
  return () => {
    const [[least]] = [...uses].sort(([, one], [, other]) => one - other) as [[ParticipantColour, number]];
    use(least);
    return least;
  };
}
