import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Motivation } from '../model/researchRecords.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanText } from '../model/text.ts';
import { mayWriteAt } from '../rules/mayWriteAt.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { areFinite, heldBetween } from './figureWithin.ts';

export interface WriteMotivation {
  /** Of a motivation that is there, or of a new one. */
  readonly id: Id;
  readonly entryId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<Motivation, 'text' | 'strength'>>;
}

/** What drives a person on at a key decision moment, and how strongly. */
export const writeMotivation: Command<WriteMotivation> = {
  refusal: (project, { id, entryId, fields }) =>
    mayWriteAt(project, 'moment', entryId, project.motivations[id]) ??
    (areFinite(fields) ? null : refuse('not-a-number')),
  label: (project, { id, entryId }) => ({
    key: project.motivations[id] === undefined ? 'addMotivation' : 'editMotivation',
    args: { name: project.researchEntries[entryId]?.title ?? '' },
  }),
  apply: (draft, { id, entryId, fields }, { before }) => {
    const beside = Object.values(before.motivations).filter((one) => one.entryId === entryId);
    const was = before.motivations[id] ?? {
      id,
      entryId,
      text: '',
      strength: 5,
      position: positionBehind(beside.sort(byPosition)),
    };
    draft.motivations[id] ??= { ...was };
    const motivation = draft.motivations[id];
    motivation.text = cleanText(fields.text ?? was.text, limits.textLength);
    motivation.strength = heldBetween(fields.strength ?? was.strength, 0, 10);
  },
};
