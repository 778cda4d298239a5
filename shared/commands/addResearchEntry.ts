import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { ResearchEntry } from '../model/researchRecords.ts';
import { byPosition, participantsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nextColour } from './nextColour.ts';

export type ResearchKind = ResearchEntry['kind'];

export interface AddResearchEntry {
  readonly id: Id;
  readonly kind: ResearchKind;
  readonly title: string;
  /** Of a persona: the participant of side C that it describes. */
  readonly participantId: Id | null;
  /** The same, where there is none yet: it gets the title as its name, and this id. */
  readonly newParticipantId: Id | null;
}

const labels = {
  persona: 'addPersona',
  segment: 'addSegment',
  'decision-type': 'addDecisionType',
  moment: 'addMoment',
} as const;

/** A persona, a segment, a decision type or a key decision moment, behind the others of its kind. */
export const addResearchEntry: Command<AddResearchEntry> = {
  refusal: (project, { title, kind, participantId }) => {
    if (cleanLine(title, limits.nameLength) === '') return refuse('name-missing');
    if (participantId === null) return null;
    const participant = project.participants[participantId];
    if (participant === undefined) return refuse('gone');
    return kind === 'persona' && participant.side === 'C' ? null : refuse('not-a-customer');
  },
  label: (_project, { kind, title }) => ({
    key: labels[kind],
    args: { name: cleanLine(title, limits.nameLength) },
  }),
  apply: (draft, { id, kind, title, participantId, newParticipantId }, { before }) => {
    const name = cleanLine(title, limits.nameLength);
    // One of that name on the C side is who is meant.
    const known = participantsOf(before);
    const namesake = known.find((one) => one.side === 'C' && one.name === name);
    const makesParticipant = kind === 'persona' && participantId === null && newParticipantId !== null;
    if (makesParticipant && namesake === undefined) {
      draft.participants[newParticipantId] = {
        ...blanks.participants,
        id: newParticipantId,
        side: 'C',
        name,
        description: '',
        colour: nextColour(known),
        position: positionBehind(known),
      };
    }
    draft.researchEntries[id] = {
      id,
      kind,
      title: name,
      text: '',
      seeks: '',
      participantId: makesParticipant ? (namesake?.id ?? newParticipantId) : participantId,
      size: null,
      value: null,
      position: positionBehind(
        Object.values(before.researchEntries)
          .filter((one) => one.kind === kind)
          .sort(byPosition),
      ),
    };
  },
};
