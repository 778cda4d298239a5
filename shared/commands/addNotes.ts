import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddNotes {
  /** In the order in which they are to stand; those without words are passed over. */
  readonly notes: readonly { readonly id: Id; readonly text: string }[];
  /** Who wrote them; may be empty. */
  readonly author: string;
  /** Null: they belong to no cluster yet. */
  readonly clusterId: Id | null;
}

/** Raw notes of a workshop, behind those that are there: one that was typed, or all lines that were pasted. */
export const addNotes: Command<AddNotes> = {
  refusal: (project, { notes, clusterId }) => {
    if (clusterId !== null && project.clusters[clusterId] === undefined) return refuse('gone');
    return written(notes).length === 0 ? refuse('words-missing') : null;
  },
  label: (_project, { notes }) => {
    const kept = written(notes);
    return {
      key: 'addNotes',
      args: { count: kept.length, name: cleanLine(kept[0]?.text ?? '', limits.nameLength) },
    };
  },
  apply: (draft, { notes, author, clusterId }, { before, now }) => {
    const kept = written(notes);
    const last = Object.values(before.notes).sort(byPosition).at(-1)?.position ?? null;
    const positions = positionsAfter(last, kept.length);
    const shared = { author: cleanLine(author, limits.nameLength), at: now(), clusterId, stepId: null };
    for (const [place, { id, text }] of kept.entries()) {
      const position = positions[place] ?? '';
      draft.notes[id] = { ...shared, id, text: cleanText(text, limits.textLength), count: 1, position };
    }
  },
};

function written(notes: AddNotes['notes']): AddNotes['notes'] {
  return notes.filter(({ text }) => cleanText(text, limits.textLength) !== '');
}
