import type { Draft } from 'immer';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import type { ParticipantColour } from '../model/records.ts';
import { participantsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { nextColour } from './nextColour.ts';

/** A party as it is told: one of that name and side is meant, or is to be made. */
export interface NamedParty {
  readonly name: string;
  readonly side: 'C' | 'B';
}

/** The participant of that name and side; where the project has none, a new one behind the others. */
export function participantNamed(draft: Draft<Project>, wanted: NamedParty, newId: () => Id): Id {
  const known = participantsOf(draft);
  const name = cleanLine(wanted.name, limits.nameLength);
  const same = known.find((one) => one.name === name && one.side === wanted.side);
  if (same !== undefined) return same.id;
  const id = newId();
  const colour: ParticipantColour = nextColour(known);
  draft.participants[id] = {
    ...blanks.participants,
    id,
    side: wanted.side,
    name,
    description: '',
    colour,
    position: positionBehind(known),
  };
  return id;
}
