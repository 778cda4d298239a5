import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { EntrySource } from '../model/researchRecords.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanText } from '../model/text.ts';
import { mayWriteAt } from '../rules/mayWriteAt.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface WritePassage {
  /** Of a passage that is there, or of a new one. */
  readonly id: Id;
  readonly entryId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<EntrySource, 'sourceId' | 'passage'>>;
}

/** What a source says that an entry of the research board rests on, word for word. */
export const writePassage: Command<WritePassage> = {
  refusal: (project, { id, entryId, fields: { sourceId, passage } }) => {
    const gone = mayWriteAt(project, null, entryId, project.entrySources[id]);
    if (gone !== null) return gone;
    if (sourceId !== undefined && sourceId !== null && project.sources[sourceId] === undefined) {
      return refuse('gone');
    }
    const text = passage ?? project.entrySources[id]?.passage ?? '';
    return cleanText(text, limits.textLength) === '' ? refuse('words-missing') : null;
  },
  label: (project, { id, entryId }) => ({
    key: project.entrySources[id] === undefined ? 'addPassage' : 'editPassage',
    args: { name: project.researchEntries[entryId]?.title ?? '' },
  }),
  apply: (draft, { id, entryId, fields }, { before }) => {
    const beside = Object.values(before.entrySources).filter((one) => one.entryId === entryId);
    const was = before.entrySources[id] ?? {
      id,
      entryId,
      sourceId: null,
      passage: '',
      position: positionBehind(beside.sort(byPosition)),
    };
    draft.entrySources[id] ??= { ...was };
    const passage = draft.entrySources[id];
    passage.sourceId = fields.sourceId === undefined ? was.sourceId : fields.sourceId;
    passage.passage = cleanText(fields.passage ?? was.passage, limits.textLength);
  },
};
