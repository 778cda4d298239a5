import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { MomentFact } from '../model/researchRecords.ts';
import { cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import {
  areFinite,
  daysWithin,
  heldBetween,
  isSameFigure,
  peopleWithin,
  shareWithin,
} from './figureWithin.ts';

export interface SetMoment {
  readonly entryId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Omit<MomentFact, 'id' | 'entryId'>>;
}

const empty = {
  people: null,
  leaving: null,
  importance: null,
  effort: null,
  rank: null,
  rankReason: '',
} as const;

/** The figures of a key decision moment, and the rank that the person gives it, which needs a reason. */
export const setMoment: Command<SetMoment> = {
  refusal: (project, { entryId, fields }) => {
    const entry = project.researchEntries[entryId];
    if (entry === undefined) return refuse('gone');
    if (entry.kind !== 'moment') return refuse('not-a-moment');
    if (!areFinite(fields)) return refuse('not-a-number');
    const was = factsOf(Object.values(project.momentFacts), entryId) ?? empty;
    const { rank, rankReason } = { ...was, ...fields };
    return rank !== null && cleanText(rankReason, limits.textLength) === '' ? refuse('reason-missing') : null;
  },
  label: (project, { entryId, fields }) => ({
    key: fields.rank === undefined ? 'setMoment' : 'rankMoment',
    args: { name: project.researchEntries[entryId]?.title ?? '' },
  }),
  apply: (draft, { entryId, fields }, { before, newId }) => {
    const was = factsOf(Object.values(before.momentFacts), entryId);
    const next = { ...(was ?? empty), ...fields };
    const made = {
      people: peopleWithin(next.people),
      leaving: shareWithin(next.leaving),
      importance: next.importance === null ? null : heldBetween(Math.round(next.importance), 1, 5),
      effort: daysWithin(next.effort),
      rank: next.rank === null ? null : heldBetween(Math.round(next.rank), 1, 1000),
      rankReason: next.rank === null ? '' : cleanText(next.rankReason, limits.textLength),
    };
    if (was === undefined) {
      if (isSameFigure(made, empty)) return;
      const id = newId();
      draft.momentFacts[id] = { id, entryId, ...made };
      return;
    }
    const facts = draft.momentFacts[was.id];
    if (facts !== undefined) takeOver(facts, was, made);
  },
};

function takeOver(facts: Draft<MomentFact>, was: MomentFact, made: Omit<MomentFact, 'id' | 'entryId'>): void {
  for (const key of ['people', 'leaving', 'effort'] as const) {
    if (!isSameFigure(made[key], was[key])) Object.assign(facts, { [key]: made[key] });
  }
  facts.importance = made.importance;
  facts.rank = made.rank;
  facts.rankReason = made.rankReason;
}

function factsOf(all: readonly MomentFact[], entryId: Id): MomentFact | undefined {
  return all.find((one) => one.entryId === entryId);
}
