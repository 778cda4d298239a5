import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Source } from '../model/researchRecords.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { linkAddress } from '../rules/linkAddress.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { areFinite, heldBetween } from './figureWithin.ts';

export interface WriteSource {
  /** Of a source that is there, or of a new one. */
  readonly id: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<Source, 'kind' | 'title' | 'at' | 'participantId' | 'text' | 'url'>>;
}

/** The last millisecond that a Date can hold. */
const latest = 8.64e15;

/** An interview, a survey, a recording or whatever else the research rests on. */
export const writeSource: Command<WriteSource> = {
  refusal: (project, { id, fields }) => {
    const title = fields.title ?? project.sources[id]?.title ?? '';
    if (cleanLine(title, limits.nameLength) === '') return refuse('name-missing');
    if (!areFinite(fields)) return refuse('not-a-number');
    const { participantId, url } = fields;
    if (participantId !== undefined && participantId !== null) {
      if (project.participants[participantId] === undefined) return refuse('gone');
    }
    const isLink = url === undefined || url.trim() === '' || linkAddress(url) !== null;
    return isLink ? null : refuse('not-a-link');
  },
  label: (project, { id, fields }) => ({
    key: project.sources[id] === undefined ? 'addSource' : 'editSource',
    args: { name: project.sources[id]?.title ?? cleanLine(fields.title ?? '', limits.nameLength) },
  }),
  apply: (draft, { id, fields }, { before }) => {
    const was = before.sources[id] ?? {
      id,
      kind: 'interview',
      title: '',
      at: null,
      participantId: null,
      text: '',
      url: '',
      position: positionBehind(Object.values(before.sources).sort(byPosition)),
    };
    draft.sources[id] ??= { ...was };
    const source = draft.sources[id];
    source.kind = fields.kind ?? was.kind;
    source.title = cleanLine(fields.title ?? was.title, limits.nameLength);
    if (fields.at !== undefined) {
      source.at = fields.at === null ? null : heldBetween(Math.round(fields.at), 0, latest);
    }
    if (fields.participantId !== undefined) source.participantId = fields.participantId;
    source.text = cleanText(fields.text ?? was.text, limits.textLength);
    if (fields.url !== undefined) source.url = linkAddress(fields.url) ?? '';
  },
};
