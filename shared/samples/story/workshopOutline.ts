import type { StepKey } from '../outline.ts';
import type { ActionKey } from './actionOutline.ts';
import type { PainKey } from './painOutline.ts';
import type { AnyParty } from './researchOutline.ts';

// What a workshop left behind, and the questions and ideas between the pains and what is done about them.

/** From today. */
export const dayOfWorkshop = -252;

export interface NoteOutline {
  readonly by: AnyParty;
  readonly step?: StepKey;
  /** Notes that said the same and went into this one. */
  readonly same?: number;
}

/** Notes of one theme; some became an insight. */
export const clusters = {
  atHome: {
    pain: 'husbandAsked',
    notes: [
      { by: 'customer', step: 'shows', same: 1 },
      { by: 'adviser', step: 'shows' },
      { by: 'elder', step: 'policy' },
    ],
  },
  theAmount: {
    pain: 'amountUnclear',
    notes: [
      { by: 'customer', step: 'explains' },
      { by: 'handler', step: 'explains', same: 2 },
      { by: 'adviser', step: 'receives' },
    ],
  },
  aPerson: {
    pain: null,
    notes: [{ by: 'elder', step: 'tells' }, { by: 'customer' }, { by: 'adviser', step: 'advises', same: 1 }],
  },
} as const satisfies Readonly<
  Record<string, { readonly pain: PainKey | null; readonly notes: readonly NoteOutline[] }>
>;
export type ClusterKey = keyof typeof clusters;

/** Notes that nobody has put anywhere yet. */
export const looseNotes = [
  { by: 'handler', step: 'examines' },
  { by: 'insurer' },
  { by: 'other', step: 'pays' },
  { by: 'adviser' },
] as const satisfies readonly NoteOutline[];

/** *How might we* questions, each with the pains that it comes from. */
export const questions = {
  onePage: ['manyPages', 'husbandAsked'],
  noFear: ['whatIsAbnormal', 'byHand', 'waitsForYes'],
  atNine: ['lateAnswer', 'nightPile'],
  lookedAfter: ['noNews', 'hiddenClaim'],
  onlyOnce: ['refusedPhotos', 'manyFormats', 'retypes'],
  goodNews: ['scolded', 'noFileView', 'amountUnclear'],
} as const satisfies Readonly<Record<string, readonly PainKey[]>>;
export type QuestionKey = keyof typeof questions;

export interface IdeaOutline {
  readonly question: QuestionKey | null;
  /** The action that carries it out. */
  readonly action?: ActionKey;
}

export const ideas = {
  bot: { question: 'atNine', action: 'answerAnyHour' },
  everyStep: { question: 'lookedAfter', action: 'sameDay' },
  fill: { question: 'onlyOnce', action: 'readReceipts' },
  top: { question: 'lookedAfter', action: 'claimOnTop' },
  page: { question: 'onePage', action: 'onePage' },
  example: { question: 'noFear', action: 'examples' },
  desk: { question: 'atNine', action: 'oneDesk' },
  rule: { question: 'noFear', action: 'rules' },
  kit: { question: 'onlyOnce', action: 'formatKit' },
  feed: { question: 'onlyOnce', action: 'hospitalFeed' },
  quiz: { question: 'onePage' },
  doctor: { question: 'noFear' },
  call: { question: 'goodNews' },
  sameFile: { question: 'goodNews' },
  voice: { question: null },
} as const satisfies Readonly<Record<string, IdeaOutline>>;
export type IdeaKey = keyof typeof ideas;

/** An idea that is carried out by an action which another idea began. */
export const alsoCarried = [{ idea: 'sameFile', action: 'oneDesk' }] as const satisfies readonly {
  readonly idea: IdeaKey;
  readonly action: ActionKey;
}[];
