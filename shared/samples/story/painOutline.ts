import type { Evidence, KanoAnswer } from '../../model/insightRecords.ts';
import type { InsightState } from '../../model/records.ts';
import type { InsightKey, StepKey } from '../outline.ts';
import type { AnyParty, SourceKey } from './researchOutline.ts';

// What is known of each insight of the sample beside its words. Figures are assumed, and say so.

export const owners = ['product', 'service', 'claims', 'partners'] as const;
export type OwnerKey = (typeof owners)[number];
export const tags = ['plainWords', 'waiting', 'effort', 'dignity'] as const;
export type TagKey = (typeof tags)[number];
/** Units of figures. */
export type UnitKey = 'minutes' | 'days' | 'percent' | 'chats' | 'formats' | 'taps' | 'sessions';

export interface EvidenceOutline {
  readonly kind: Evidence['kind'];
  readonly source: SourceKey;
  readonly party?: AnyParty;
  readonly value?: number;
  readonly unit?: UnitKey;
}

interface CauseOutline {
  /** Which of the causes it is the reason of; of the pain itself where it is left out. */
  readonly under?: number;
  /** Where the root lies. */
  readonly root?: {
    readonly party: AnyParty;
    readonly step?: StepKey;
    readonly pain?: InsightKey;
  };
}

export interface InsightFacts {
  /** Whose it is. */
  readonly parties: readonly AnyParty[];
  readonly tags: readonly TagKey[];
  readonly evidence: readonly EvidenceOutline[];
}

type Rating = readonly [severity: number, occurrence: number, detection: number];

export interface PainFacts extends InsightFacts {
  /** Where it is by now. */
  readonly state: InsightState;
  readonly owner: OwnerKey;
  /** Who of the business side takes it on. */
  readonly carrier: AnyParty | null;
  readonly affected: number;
  readonly importance: number;
  readonly satisfaction: number;
  readonly before: Rating;
  readonly after?: Rating;
  readonly causes: readonly CauseOutline[];
}

export const praises = {
  oneTap: {
    parties: ['other'],
    tags: ['effort'],
    evidence: [{ kind: 'quote', source: 'leoTalk', party: 'other' }],
  },
  askedAfterSon: {
    parties: ['customer'],
    tags: ['dignity'],
    evidence: [{ kind: 'quote', source: 'noraTalk', party: 'customer' }],
  },
} as const satisfies Readonly<Partial<Record<InsightKey, InsightFacts>>>;

export const pains = {
  followed: {
    state: 'accepted',
    owner: 'partners',
    carrier: null,
    parties: ['customer', 'other'],
    tags: ['dignity'],
    affected: 0.1,
    importance: 4,
    satisfaction: 7.5,
    before: [3, 7, 4],
    causes: [],
    evidence: [{ kind: 'figure', source: 'figures', value: 10, unit: 'percent' }],
  },
  manyPages: {
    state: 'trialled',
    owner: 'product',
    carrier: 'adviser',
    parties: ['customer', 'other'],
    tags: ['plainWords'],
    affected: 0.6,
    importance: 8.5,
    satisfaction: 1.5,
    before: [7, 8, 6],
    causes: [{}, { under: 0, root: { party: 'company', step: 'pages' } }],
    evidence: [
      { kind: 'recording', source: 'tests', party: 'customer' },
      { kind: 'count', source: 'buyers', value: 60, unit: 'percent' },
      { kind: 'quote', source: 'noraTalk', party: 'customer' },
    ],
  },
  lateAnswer: {
    state: 'praised',
    owner: 'service',
    carrier: 'assistant',
    parties: ['customer', 'other'],
    tags: ['waiting'],
    affected: 0.4,
    importance: 8,
    satisfaction: 8,
    before: [7, 7, 4],
    after: [3, 2, 2],
    causes: [{}, { under: 0, root: { party: 'company', step: 'searches' } }],
    evidence: [
      { kind: 'figure', source: 'figures', value: 900, unit: 'minutes' },
      { kind: 'quote', source: 'leoTalk', party: 'other' },
    ],
  },
  nightPile: {
    state: 'planned',
    owner: 'service',
    carrier: 'adviser',
    parties: ['adviser'],
    tags: ['effort', 'dignity'],
    affected: 0.6,
    importance: 7.5,
    satisfaction: 3.5,
    before: [6, 7, 3],
    causes: [{}, { under: 0, root: { party: 'assistant', step: 'certain' } }],
    evidence: [
      { kind: 'count', source: 'adviserTalk', value: 63, unit: 'chats' },
      { kind: 'quote', source: 'adviserTalk', party: 'adviser' },
    ],
  },
  whatIsAbnormal: {
    state: 'planned',
    owner: 'product',
    carrier: 'insurer',
    parties: ['customer', 'other', 'elder'],
    tags: ['plainWords'],
    affected: 0.5,
    importance: 9,
    satisfaction: 1,
    before: [9, 6, 7],
    causes: [
      {},
      { under: 0 },
      { under: 1, root: { party: 'insurer', step: 'underwrites' } },
      { root: { party: 'company', step: 'declares' } },
    ],
    evidence: [
      { kind: 'recording', source: 'tests', party: 'elder' },
      { kind: 'count', source: 'figures', value: 31, unit: 'percent' },
      { kind: 'quote', source: 'rosaTalk', party: 'elder' },
    ],
  },
  waitsForYes: {
    state: 'understood',
    owner: 'partners',
    carrier: null,
    parties: ['other'],
    tags: ['waiting'],
    affected: 0.35,
    importance: 7,
    satisfaction: 5,
    before: [6, 5, 5],
    // The customer waits for what is a pain of the insurer's own.
    causes: [{}, { under: 0, root: { party: 'insurer', pain: 'byHand' } }],
    evidence: [
      { kind: 'figure', source: 'figures', value: 18, unit: 'percent' },
      { kind: 'quote', source: 'leoTalk', party: 'other' },
    ],
  },
  byHand: {
    state: 'planned',
    owner: 'partners',
    carrier: 'insurer',
    parties: ['insurer'],
    tags: ['effort'],
    affected: 0.4,
    importance: 6,
    satisfaction: 6,
    before: [5, 8, 3],
    causes: [{ root: { party: 'insurer', step: 'underwrites' } }],
    evidence: [
      { kind: 'figure', source: 'insurerTalk', value: 94, unit: 'percent' },
      { kind: 'quote', source: 'insurerTalk', party: 'insurer' },
    ],
  },
  hiddenClaim: {
    state: 'trialled',
    owner: 'product',
    carrier: 'assistant',
    parties: ['customer', 'elder'],
    tags: ['effort'],
    affected: 0.55,
    importance: 9,
    satisfaction: 3,
    before: [8, 6, 6],
    causes: [{}, { under: 0, root: { party: 'company', step: 'looks' } }],
    evidence: [
      { kind: 'recording', source: 'tests', party: 'elder' },
      { kind: 'count', source: 'tests', value: 5, unit: 'sessions' },
    ],
  },
  refusedPhotos: {
    state: 'relapsed',
    owner: 'claims',
    carrier: 'assistant',
    parties: ['customer', 'elder'],
    tags: ['effort', 'plainWords'],
    affected: 0.4,
    importance: 8,
    satisfaction: 4.5,
    before: [7, 7, 4],
    after: [7, 8, 2],
    causes: [{}, { root: { party: 'hospital', pain: 'manyFormats' } }],
    evidence: [
      { kind: 'figure', source: 'figures', value: 36, unit: 'percent' },
      { kind: 'quote', source: 'noraTalk', party: 'customer' },
    ],
  },
  manyFormats: {
    state: 'understood',
    owner: 'partners',
    carrier: null,
    parties: ['insurer', 'handler'],
    tags: ['effort'],
    affected: 0.3,
    importance: 5.5,
    satisfaction: 4,
    before: [6, 5, 7],
    causes: [{ root: { party: 'hospital', step: 'files' } }],
    evidence: [
      { kind: 'count', source: 'insurerTalk', value: 27, unit: 'formats' },
      { kind: 'quote', source: 'insurerTalk', party: 'insurer' },
    ],
  },
  noNews: {
    state: 'praised',
    owner: 'claims',
    carrier: 'insurer',
    parties: ['customer'],
    tags: ['waiting', 'dignity'],
    affected: 0.7,
    importance: 9.5,
    satisfaction: 8.5,
    before: [8, 8, 5],
    after: [4, 2, 2],
    causes: [{}, { under: 0, root: { party: 'insurer', step: 'files' } }],
    evidence: [
      { kind: 'figure', source: 'figures', value: 9, unit: 'days' },
      { kind: 'quote', source: 'noraTalk', party: 'customer' },
    ],
  },
  retypes: {
    state: 'praised',
    owner: 'claims',
    carrier: 'handler',
    parties: ['handler'],
    tags: ['effort', 'dignity'],
    affected: 1,
    importance: 7,
    satisfaction: 8,
    before: [5, 9, 2],
    after: [3, 3, 2],
    causes: [{}, { under: 0, root: { party: 'company', step: 'reads' } }],
    evidence: [
      { kind: 'figure', source: 'deskVisit', value: 35, unit: 'minutes' },
      { kind: 'quote', source: 'deskVisit', party: 'handler' },
    ],
  },
  scolded: {
    state: 'found',
    owner: 'claims',
    carrier: null,
    parties: ['handler'],
    tags: ['dignity'],
    affected: 0.5,
    importance: 8,
    satisfaction: 2.5,
    before: [6, 6, 7],
    causes: [],
    evidence: [{ kind: 'quote', source: 'deskVisit', party: 'handler' }],
  },
  noFileView: {
    state: 'understood',
    owner: 'service',
    carrier: 'adviser',
    parties: ['adviser'],
    tags: ['dignity'],
    affected: 0.2,
    importance: 7,
    satisfaction: 2,
    before: [6, 5, 6],
    causes: [{}, { under: 0, root: { party: 'insurer', step: 'files' } }],
    evidence: [{ kind: 'quote', source: 'adviserTalk', party: 'adviser' }],
  },
  husbandAsked: {
    state: 'found',
    owner: 'product',
    carrier: null,
    parties: ['customer'],
    tags: ['plainWords'],
    affected: 0.3,
    importance: 5,
    satisfaction: 6.5,
    before: [5, 4, 8],
    causes: [],
    evidence: [],
  },
  amountUnclear: {
    state: 'found',
    owner: 'claims',
    carrier: null,
    parties: ['customer'],
    tags: ['plainWords'],
    affected: 0.3,
    importance: 8,
    satisfaction: 5.5,
    before: [6, 4, 6],
    causes: [],
    evidence: [],
  },
} as const satisfies Readonly<Record<Exclude<InsightKey, keyof typeof praises>, PainFacts>>;
export type PainKey = keyof typeof pains;

type Reply = KanoAnswer['functional'];

/** How many gave this pair of answers: if it were so, if it were not so. */
export const kano: Readonly<
  Partial<Record<PainKey, readonly (readonly [functional: Reply, dysfunctional: Reply, count: number])[]>>
> = {
  manyPages: [
    ['like', 'dislike', 52],
    ['like', 'live-with', 24],
    ['must-be', 'dislike', 33],
    ['neutral', 'neutral', 11],
  ],
  whatIsAbnormal: [
    ['must-be', 'dislike', 71],
    ['like', 'dislike', 31],
    ['neutral', 'dislike', 13],
    ['neutral', 'live-with', 5],
  ],
  waitsForYes: [
    ['like', 'neutral', 49],
    ['like', 'live-with', 27],
    ['like', 'dislike', 30],
    ['neutral', 'neutral', 14],
  ],
  hiddenClaim: [
    ['must-be', 'dislike', 84],
    ['must-be', 'live-with', 9],
    ['like', 'dislike', 22],
    ['neutral', 'neutral', 5],
  ],
};
