import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Barrier } from '../model/researchRecords.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanText } from '../model/text.ts';
import { mayWriteAt } from '../rules/mayWriteAt.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { areFinite, heldBetween } from './figureWithin.ts';

export interface WriteBarrier {
  /** Of a barrier that is there, or of a new one. */
  readonly id: Id;
  readonly entryId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<Barrier, 'kind' | 'text' | 'height' | 'threshold' | 'lowering'>>;
}

/** What holds a person back at a key decision moment, how high it is, and what would lower it. */
export const writeBarrier: Command<WriteBarrier> = {
  refusal: (project, { id, entryId, fields }) =>
    mayWriteAt(project, 'moment', entryId, project.barriers[id]) ??
    (areFinite(fields) ? null : refuse('not-a-number')),
  label: (project, { id, entryId }) => ({
    key: project.barriers[id] === undefined ? 'addBarrier' : 'editBarrier',
    args: { name: project.researchEntries[entryId]?.title ?? '' },
  }),
  apply: (draft, { id, entryId, fields }, { before }) => {
    const beside = Object.values(before.barriers).filter((one) => one.entryId === entryId);
    const was = before.barriers[id] ?? {
      id,
      entryId,
      kind: 'effort',
      text: '',
      height: 5,
      threshold: '',
      lowering: '',
      position: positionBehind(beside.sort(byPosition)),
    };
    draft.barriers[id] ??= { ...was };
    const barrier = draft.barriers[id];
    barrier.kind = fields.kind ?? was.kind;
    barrier.height = heldBetween(fields.height ?? was.height, 0, 10);
    for (const key of ['text', 'threshold', 'lowering'] as const) {
      barrier[key] = cleanText(fields[key] ?? was[key], limits.textLength);
    }
  },
};
