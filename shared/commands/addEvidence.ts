import type { Id } from '../model/ids.ts';
import type { Evidence } from '../model/insightRecords.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { linkAddress } from '../rules/linkAddress.ts';
import { mayEvidence } from '../rules/mayEvidence.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { keepPicture } from './keepPicture.ts';
import type { NewPicture } from './keepPicture.ts';

/** What a piece of evidence says, apart from its picture. */
export type EvidenceFacts = Omit<Evidence, 'id' | 'insightId' | 'pictureId' | 'position'>;

export interface AddEvidence {
  readonly id: Id;
  readonly insightId: Id;
  readonly facts: EvidenceFacts;
  readonly picture: NewPicture | null;
}

/** One more thing that shows an insight: behind what shows it already. */
export const addEvidence: Command<AddEvidence> = {
  refusal: (project, { insightId, facts, picture }) =>
    project.insights[insightId] === undefined
      ? refuse('gone')
      : mayEvidence(project, facts, picture !== null),
  label: (project, { insightId }) => ({
    key: 'addEvidence',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, { id, insightId, facts, picture }, { before }) => {
    const others = Object.values(before.evidence).filter((one) => one.insightId === insightId);
    draft.evidence[id] = {
      id,
      insightId,
      ...cleanFacts(facts),
      pictureId: picture === null ? null : keepPicture(draft, before, picture),
      position: positionBehind(others.sort(byPosition)),
    };
  },
};

/** The facts as they are stored. */
export function cleanFacts(facts: EvidenceFacts): EvidenceFacts {
  const { kind, basis, at, sourceId, participantId, value } = facts;
  return {
    kind,
    basis,
    at: at === null ? null : at + 0,
    sourceId,
    participantId,
    // + 0 turns −0 into 0: SQLite would give back another zero than the one in memory.
    value: value === null ? null : value + 0,
    text: cleanText(facts.text, limits.textLength),
    unit: cleanLine(facts.unit, limits.nameLength),
    url: linkAddress(facts.url) ?? '',
  };
}
