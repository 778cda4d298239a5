import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import type { Participant } from '../model/records.ts';
import { participantsOf } from '../model/siblings.ts';
import type { NewRecords } from './journeyRecords.ts';
import { colourPicker } from './nextColour.ts';

/**
 * Finds the participant of an actor's name, exactly: one of the project, else one that is added to `records`,
 * once. Where a party on each side has that name it is the consumer, whose journeys these are.
 */
export function actorParticipants(
  project: Project,
  records: NewRecords,
  newId: () => Id,
): (name: string) => Id {
  const known = participantsOf(project);
  const idByName = new Map<string, Id>();
  for (const side of ['B', 'C'] as const) {
    for (const one of known) if (one.side === side) idByName.set(one.name, one.id);
  }
  const pickColour = colourPicker(known);
  let last: Pick<Participant, 'position'> | undefined = known.at(-1);

  return (name) => {
    const found = idByName.get(name);
    if (found !== undefined) return found;
    const id = newId();
    const added: Participant = {
      ...blanks.participants,
      id,
      side: 'C',
      name,
      description: '',
      colour: pickColour(),
      position: positionBehind(last === undefined ? [] : [last]),
    };
    records.participants[id] = added;
    idByName.set(name, id);
    last = added;
    return id;
  };
}
