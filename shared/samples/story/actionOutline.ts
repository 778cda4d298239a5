import type { Action, ActionEffect, Portfolio } from '../../model/actionRecords.ts';
import type { StepKey } from '../outline.ts';
import type { OwnerKey, PainKey } from './painOutline.ts';
import type { AnyParty } from './researchOutline.ts';

// What is done about the pains of the sample, what it costs and what it is to change. Everything is assumed, and says so.

export interface ActionOutline {
  readonly state: Action['state'];
  readonly owner: OwnerKey;
  /** Who does it. */
  readonly party: AnyParty;
  /** The step that it stands at on the map. */
  readonly step?: StepKey;
  /** From today; what is done was done before. */
  readonly due: number;
  /** Days of work. */
  readonly effort: number;
  /** Money, and money each month. */
  readonly oneOff: number;
  readonly running: number;
  /** People a month. */
  readonly reach: number;
  readonly impact: number;
  readonly confidence: number;
  readonly ease: number;
  readonly needs?: string;
  readonly excludes?: string;
  /** Which share of a pain goes. */
  readonly removes: Readonly<Partial<Record<PainKey, number>>>;
  /** What it changes at a step: seconds, or how it feels to somebody. */
  readonly changes: readonly {
    readonly step: StepKey;
    readonly field: Exclude<ActionEffect['field'], 'share' | 'cost'>;
    readonly amount: number;
    readonly party?: AnyParty;
  }[];
}

const minute = 60;
const hour = 60 * minute;

export const actions = {
  answerAnyHour: {
    state: 'done',
    owner: 'service',
    party: 'assistant',
    step: 'searches',
    due: -196,
    effort: 80,
    oneOff: 85_000,
    running: 2_600,
    reach: 9_000,
    impact: 2,
    confidence: 0.9,
    ease: 3,
    removes: { lateAnswer: 0.85 },
    changes: [],
  },
  sameDay: {
    state: 'done',
    owner: 'claims',
    party: 'insurer',
    step: 'reports',
    due: -148,
    effort: 70,
    oneOff: 52_000,
    running: 1_100,
    reach: 1_200,
    impact: 3,
    confidence: 0.9,
    ease: 4,
    removes: { noNews: 0.85 },
    changes: [],
  },
  readReceipts: {
    state: 'done',
    owner: 'claims',
    party: 'assistant',
    step: 'reads',
    due: -120,
    effort: 50,
    oneOff: 32_000,
    running: 900,
    reach: 1_200,
    impact: 2,
    confidence: 0.8,
    ease: 5,
    removes: { retypes: 0.6, refusedPhotos: 0.3 },
    changes: [{ step: 'examines', field: 'duration', amount: -21 * minute }],
  },
  claimOnTop: {
    state: 'under-way',
    owner: 'product',
    party: 'assistant',
    due: 14,
    effort: 6,
    oneOff: 4_000,
    running: 0,
    reach: 1_200,
    impact: 2,
    confidence: 0.9,
    ease: 9,
    removes: { hiddenClaim: 0.8 },
    changes: [
      { step: 'looks', field: 'valence', amount: 2, party: 'customer' },
      { step: 'looks', field: 'duration', amount: -5 * minute },
    ],
  },
  onePage: {
    state: 'under-way',
    owner: 'product',
    party: 'adviser',
    due: 30,
    effort: 25,
    oneOff: 18_000,
    running: 400,
    reach: 9_500,
    impact: 2,
    confidence: 0.7,
    ease: 6,
    removes: { manyPages: 0.5, husbandAsked: 0.4 },
    changes: [
      { step: 'terms', field: 'duration', amount: -30 * minute },
      { step: 'terms', field: 'valence', amount: 2, party: 'customer' },
    ],
  },
  examples: {
    state: 'planned',
    owner: 'product',
    party: 'insurer',
    due: 60,
    effort: 12,
    oneOff: 7_500,
    running: 100,
    reach: 5_200,
    impact: 2,
    confidence: 0.7,
    ease: 8,
    removes: { whatIsAbnormal: 0.5, byHand: 0.15 },
    changes: [{ step: 'declares', field: 'valence', amount: 1, party: 'customer' }],
  },
  oneDesk: {
    state: 'planned',
    owner: 'service',
    party: 'adviser',
    due: 95,
    effort: 45,
    oneOff: 46_000,
    running: 800,
    reach: 1_350,
    impact: 2,
    confidence: 0.8,
    ease: 4,
    removes: { nightPile: 0.6, noFileView: 0.8, scolded: 0.3, amountUnclear: 0.3 },
    changes: [{ step: 'advises', field: 'valence', amount: 1, party: 'adviser' }],
  },
  rules: {
    state: 'planned',
    owner: 'partners',
    party: 'insurer',
    due: 125,
    effort: 60,
    oneOff: 74_000,
    running: 1_200,
    reach: 5_200,
    impact: 3,
    confidence: 0.6,
    ease: 2,
    // A rule can only accept an answer that was understood.
    needs: 'examples',
    removes: { byHand: 0.7, waitsForYes: 0.75 },
    changes: [
      { step: 'waits', field: 'waiting-time', amount: -20 * hour },
      { step: 'underwrites', field: 'valence', amount: 1.5, party: 'insurer' },
    ],
  },
  formatKit: {
    state: 'proposed',
    owner: 'claims',
    party: 'insurer',
    due: 80,
    effort: 35,
    oneOff: 38_000,
    running: 1_500,
    reach: 1_200,
    impact: 1,
    confidence: 0.8,
    ease: 6,
    needs: 'readReceipts',
    removes: { refusedPhotos: 0.45, manyFormats: 0.5 },
    changes: [],
  },
  hospitalFeed: {
    state: 'proposed',
    owner: 'partners',
    party: 'hospital',
    due: 210,
    effort: 90,
    oneOff: 110_000,
    running: 2_000,
    reach: 1_200,
    impact: 3,
    confidence: 0.5,
    ease: 1,
    // What comes from the hospital itself needs no reader of its formats.
    excludes: 'formatKit',
    removes: { refusedPhotos: 0.7, manyFormats: 0.9, amountUnclear: 0.3 },
    changes: [
      { step: 'photographs', field: 'duration', amount: -13 * minute },
      { step: 'repeats', field: 'valence', amount: 2, party: 'customer' },
    ],
  },
} as const satisfies Readonly<Record<string, ActionOutline>>;
export type ActionKey = keyof typeof actions;

/** What may be spent, and the set that was kept: the best one (a test asks for it anew). */
export const portfolios = {
  year: {
    budget: 400_000,
    days: 400,
    months: 12,
    weighing: 'risk',
    chosen: [
      'answerAnyHour',
      'sameDay',
      'readReceipts',
      'claimOnTop',
      'onePage',
      'examples',
      'oneDesk',
      'formatKit',
    ],
  },
  lean: {
    budget: 350_000,
    days: 400,
    months: 12,
    weighing: 'people',
    chosen: ['answerAnyHour', 'sameDay', 'readReceipts', 'claimOnTop', 'onePage', 'examples', 'rules'],
  },
} as const satisfies Readonly<
  Record<
    string,
    Pick<Portfolio, 'months' | 'weighing'> & {
      readonly budget: number;
      readonly days: number;
      readonly chosen: readonly ActionKey[];
    }
  >
>;
export type PortfolioKey = keyof typeof portfolios;
