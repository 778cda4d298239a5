import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { ResearchEntry } from '../model/researchRecords.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { areFinite, isSameFigure, moneyWithin, peopleWithin } from './figureWithin.ts';

export interface EditResearchEntry {
  readonly entryId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<
    Pick<ResearchEntry, 'title' | 'text' | 'seeks' | 'participantId' | 'size' | 'value'>
  >;
}

/** What an entry of the research board says; a size or a value is a segment's alone, a participant a persona's. */
export const editResearchEntry: Command<EditResearchEntry> = {
  refusal: (project, { entryId, fields }) => {
    const entry = project.researchEntries[entryId];
    if (entry === undefined) return refuse('gone');
    if (fields.title !== undefined && cleanLine(fields.title, limits.nameLength) === '') {
      return refuse('name-missing');
    }
    if (!areFinite(fields)) return refuse('not-a-number');
    if (fields.participantId === undefined || fields.participantId === null) return null;
    const participant = project.participants[fields.participantId];
    if (participant === undefined) return refuse('gone');
    return entry.kind === 'persona' && participant.side === 'C' ? null : refuse('not-a-customer');
  },
  label: (project, { entryId }) => ({
    key: 'editResearchEntry',
    args: { name: project.researchEntries[entryId]?.title ?? '' },
  }),
  apply: (draft, { entryId, fields }, { before }) => {
    const [entry, was] = [draft.researchEntries[entryId], before.researchEntries[entryId]];
    if (entry === undefined || was === undefined) return;
    if (fields.title !== undefined) entry.title = cleanLine(fields.title, limits.nameLength);
    if (fields.text !== undefined) entry.text = cleanText(fields.text, limits.textLength);
    if (fields.seeks !== undefined) entry.seeks = cleanText(fields.seeks, limits.textLength);
    if (fields.participantId !== undefined) entry.participantId = fields.participantId;
    if (was.kind !== 'segment') return;
    if (fields.size !== undefined) {
      const size = peopleWithin(fields.size);
      if (!isSameFigure(size, was.size)) entry.size = size;
    }
    if (fields.value !== undefined) {
      const value = moneyWithin(fields.value);
      if (!isSameFigure(value, was.value)) entry.value = value;
    }
  },
};
