import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Note } from '../model/workshopRecords.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface EditNotes {
  readonly noteIds: readonly Id[];
  /** What is left out stays as it is in each of them. The cluster is for `clusterNotes`. */
  readonly fields: Partial<Pick<Note, 'text' | 'author' | 'count' | 'stepId'>>;
}

/** How often one thing can have been said. */
export const mostVoices = 1_000_000;

/** What notes say, who wrote them, how often it was said, and about which step. */
export const editNotes: Command<EditNotes> = {
  refusal: (project, { noteIds, fields }) => {
    if (noteIds.length === 0 || noteIds.some((id) => project.notes[id] === undefined)) return refuse('gone');
    const { stepId = null, count = 1, text } = fields;
    if (stepId !== null && project.steps[stepId] === undefined) return refuse('gone');
    if (!Number.isFinite(count)) return refuse('not-a-number');
    return text !== undefined && cleanText(text, limits.textLength) === '' ? refuse('words-missing') : null;
  },
  label: (project, { noteIds }) => ({
    key: 'editNotes',
    args: {
      count: new Set(noteIds).size,
      name: cleanLine(project.notes[noteIds[0] ?? '']?.text ?? '', limits.nameLength),
    },
  }),
  apply: (draft, { noteIds, fields: { text, author, count, stepId } }) => {
    for (const id of new Set(noteIds)) {
      const note = draft.notes[id];
      if (note === undefined) continue;
      if (text !== undefined) note.text = cleanText(text, limits.textLength);
      if (author !== undefined) note.author = cleanLine(author, limits.nameLength);
      if (count !== undefined) note.count = Math.max(1, Math.min(mostVoices, Math.round(count)));
      if (stepId !== undefined) note.stepId = stepId;
    }
  },
};
