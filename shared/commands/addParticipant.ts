import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { participantsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nextColour } from './nextColour.ts';

export interface AddParticipant {
  readonly id: Id;
  readonly name: string;
  readonly side: 'C' | 'B';
}

export const addParticipant: Command<AddParticipant> = {
  refusal: (project, { name, side }) => {
    const clean = cleanLine(name, limits.nameLength);
    if (clean === '') return refuse('name-missing');
    const isKnown = Object.values(project.participants).some(
      (one) => one.name === clean && one.side === side,
    );
    return isKnown ? refuse('same-name') : null;
  },
  label: (_project, { name }) => ({
    key: 'addParticipant',
    args: { name: cleanLine(name, limits.nameLength) },
  }),
  apply: (draft, { id, name, side }, { before }) => {
    const known = participantsOf(before);
    draft.participants[id] = {
      ...blanks.participants,
      id,
      side,
      name: cleanLine(name, limits.nameLength),
      description: '',
      colour: nextColour(known),
      position: positionBehind(known),
    };
  },
};
