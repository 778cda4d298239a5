import type { Connection, LaneRole, Polarity, StepKind } from '../model/records.ts';

// What the sample is made of, apart from its words, which stand in `texts/`, one file for each language. A
// fictional online insurer, after what the founding article tells of WeSure: a bot answers first, clear claims are
// paid within a day, and people of the business side stand behind both.

export type PartyKey = 'customer' | 'other' | 'elder' | 'assistant' | 'adviser' | 'handler' | 'insurer';

export const parties: Readonly<Record<PartyKey, 'C' | 'B'>> = {
  customer: 'C',
  other: 'C',
  elder: 'C',
  assistant: 'B',
  adviser: 'B',
  handler: 'B',
  insurer: 'B',
};

interface StepOutline<StepKey extends string = string> {
  readonly key: StepKey;
  readonly kind: StepKind;
  readonly stage: number;
  /** Place among the lanes of the map. */
  readonly lane: number;
  /** Time within the stage: what stands in one column happens together, and connections lead down or to the right. */
  readonly column: number;
  /** How it feels, to whom; −2 … +2. */
  readonly feelings?: Readonly<Partial<Record<PartyKey, number>>>;
}

export interface MapOutline<
  StageKey extends string = string,
  LaneKey extends string = string,
  StepKey extends string = string,
  LabelKey extends string = string,
> {
  readonly stages: readonly StageKey[];
  readonly lanes: readonly { readonly key: LaneKey; readonly role: LaneRole; readonly party?: PartyKey }[];
  readonly steps: readonly StepOutline<StepKey>[];
  readonly connections: readonly {
    readonly from: StepKey;
    readonly to: StepKey;
    readonly kind: Connection['kind'];
    readonly label?: LabelKey;
  }[];
}

const customer = 0;
const onstage = 1;
const backstage = 2;
const support = 3;

export const buying = {
  stages: ['need', 'compare', 'ask', 'decide', 'own'],
  lanes: [
    { key: 'customer', role: 'customer', party: 'customer' },
    { key: 'front', role: 'onstage', party: 'assistant' },
    { key: 'team', role: 'backstage', party: 'adviser' },
    { key: 'partners', role: 'support', party: 'insurer' },
    { key: 'thoughts', role: 'thought' },
    { key: 'ideas', role: 'text' },
  ],
  steps: [
    { key: 'bill', kind: 'start', stage: 0, lane: customer, column: 0, feelings: { customer: -1 } },
    {
      key: 'advertised',
      kind: 'touchpoint',
      stage: 0,
      lane: customer,
      column: 1,
      feelings: { customer: -0.5 },
    },
    { key: 'compares', kind: 'task', stage: 1, lane: customer, column: 0, feelings: { customer: -0.5 } },
    { key: 'pages', kind: 'system', stage: 1, lane: onstage, column: 0 },
    { key: 'terms', kind: 'task', stage: 1, lane: customer, column: 1, feelings: { customer: -2 } },
    { key: 'asks', kind: 'touchpoint', stage: 2, lane: customer, column: 0, feelings: { customer: 1 } },
    { key: 'searches', kind: 'system', stage: 2, lane: onstage, column: 0 },
    { key: 'certain', kind: 'decision', stage: 2, lane: onstage, column: 1 },
    {
      key: 'understands',
      kind: 'touchpoint',
      stage: 2,
      lane: customer,
      column: 2,
      feelings: { customer: 1 },
    },
    { key: 'advises', kind: 'task', stage: 2, lane: backstage, column: 2, feelings: { adviser: 0.5 } },
    { key: 'declares', kind: 'task', stage: 3, lane: customer, column: 0, feelings: { customer: -1.5 } },
    { key: 'waits', kind: 'wait', stage: 3, lane: customer, column: 1, feelings: { customer: -0.5 } },
    { key: 'underwrites', kind: 'task', stage: 3, lane: support, column: 1, feelings: { insurer: -1 } },
    { key: 'pays', kind: 'touchpoint', stage: 3, lane: customer, column: 2, feelings: { customer: 1.5 } },
    { key: 'issues', kind: 'system', stage: 3, lane: support, column: 2 },
    { key: 'policy', kind: 'physical-evidence', stage: 4, lane: onstage, column: 0 },
    { key: 'shows', kind: 'task', stage: 4, lane: customer, column: 1, feelings: { customer: 0.5 } },
    { key: 'rests', kind: 'end', stage: 4, lane: customer, column: 2, feelings: { customer: 1 } },
  ],
  connections: [
    { from: 'bill', to: 'advertised', kind: 'sequence' },
    { from: 'advertised', to: 'compares', kind: 'sequence' },
    { from: 'compares', to: 'pages', kind: 'message' },
    { from: 'compares', to: 'terms', kind: 'sequence' },
    { from: 'terms', to: 'asks', kind: 'sequence' },
    { from: 'asks', to: 'searches', kind: 'message' },
    { from: 'searches', to: 'certain', kind: 'sequence' },
    { from: 'certain', to: 'understands', kind: 'sequence', label: 'certain' },
    { from: 'certain', to: 'advises', kind: 'sequence', label: 'uncertain' },
    { from: 'advises', to: 'understands', kind: 'message' },
    { from: 'understands', to: 'declares', kind: 'sequence' },
    { from: 'declares', to: 'waits', kind: 'sequence' },
    { from: 'declares', to: 'underwrites', kind: 'support' },
    { from: 'underwrites', to: 'waits', kind: 'message' },
    { from: 'waits', to: 'pays', kind: 'sequence' },
    { from: 'pays', to: 'issues', kind: 'support' },
    { from: 'issues', to: 'policy', kind: 'support' },
    { from: 'policy', to: 'shows', kind: 'message' },
    { from: 'pays', to: 'shows', kind: 'sequence' },
    { from: 'shows', to: 'rests', kind: 'sequence' },
  ],
} as const satisfies MapOutline;

export const claiming = {
  stages: ['happens', 'report', 'papers', 'wait', 'paid'],
  lanes: [
    { key: 'customer', role: 'customer', party: 'customer' },
    { key: 'front', role: 'onstage', party: 'assistant' },
    { key: 'team', role: 'backstage', party: 'handler' },
    { key: 'partners', role: 'support', party: 'insurer' },
    { key: 'thoughts', role: 'thought' },
    { key: 'ideas', role: 'text' },
  ],
  steps: [
    { key: 'hospital', kind: 'start', stage: 0, lane: customer, column: 0, feelings: { customer: -2 } },
    { key: 'wonders', kind: 'task', stage: 0, lane: customer, column: 1, feelings: { customer: -1 } },
    { key: 'looks', kind: 'touchpoint', stage: 1, lane: customer, column: 0, feelings: { customer: -1 } },
    { key: 'opens', kind: 'system', stage: 1, lane: onstage, column: 0 },
    { key: 'tells', kind: 'touchpoint', stage: 1, lane: customer, column: 1, feelings: { customer: 1 } },
    { key: 'photographs', kind: 'task', stage: 2, lane: customer, column: 0, feelings: { customer: -1 } },
    { key: 'reads', kind: 'system', stage: 2, lane: onstage, column: 0 },
    { key: 'repeats', kind: 'task', stage: 2, lane: customer, column: 1, feelings: { customer: -2 } },
    { key: 'follows', kind: 'wait', stage: 3, lane: customer, column: 0, feelings: { customer: 0.5 } },
    { key: 'reports', kind: 'system', stage: 3, lane: onstage, column: 0 },
    { key: 'files', kind: 'system', stage: 3, lane: support, column: 0 },
    { key: 'clear', kind: 'decision', stage: 3, lane: support, column: 1, feelings: { insurer: 1 } },
    { key: 'examines', kind: 'task', stage: 3, lane: backstage, column: 2, feelings: { handler: -1 } },
    {
      key: 'answers',
      kind: 'touchpoint',
      stage: 3,
      lane: customer,
      column: 3,
      feelings: { customer: -0.5, handler: -0.5 },
    },
    { key: 'transfers', kind: 'system', stage: 4, lane: support, column: 0 },
    { key: 'receives', kind: 'touchpoint', stage: 4, lane: customer, column: 1, feelings: { customer: 2 } },
    { key: 'explains', kind: 'touchpoint', stage: 4, lane: onstage, column: 2, feelings: { customer: 1 } },
    { key: 'recommends', kind: 'end', stage: 4, lane: customer, column: 3, feelings: { customer: 1.5 } },
  ],
  connections: [
    { from: 'hospital', to: 'wonders', kind: 'sequence' },
    { from: 'wonders', to: 'looks', kind: 'sequence' },
    { from: 'looks', to: 'opens', kind: 'message' },
    { from: 'opens', to: 'tells', kind: 'message' },
    { from: 'tells', to: 'photographs', kind: 'sequence' },
    { from: 'photographs', to: 'reads', kind: 'message' },
    { from: 'reads', to: 'repeats', kind: 'message' },
    { from: 'repeats', to: 'follows', kind: 'sequence' },
    { from: 'repeats', to: 'files', kind: 'support' },
    { from: 'files', to: 'reports', kind: 'support' },
    { from: 'reports', to: 'follows', kind: 'message' },
    { from: 'files', to: 'clear', kind: 'sequence' },
    { from: 'clear', to: 'transfers', kind: 'sequence', label: 'clear' },
    { from: 'clear', to: 'examines', kind: 'sequence', label: 'unclear' },
    { from: 'examines', to: 'answers', kind: 'message' },
    { from: 'follows', to: 'answers', kind: 'sequence' },
    { from: 'answers', to: 'transfers', kind: 'support' },
    { from: 'transfers', to: 'receives', kind: 'support' },
    { from: 'receives', to: 'explains', kind: 'message' },
    { from: 'explains', to: 'recommends', kind: 'message' },
  ],
} as const satisfies MapOutline;

/** The standard that stands behind a claim, as a blueprint: the same every time. */
export const settling = {
  stages: ['notice', 'receipts', 'decision', 'money'],
  lanes: [
    { key: 'evidence', role: 'physical-evidence' },
    { key: 'customer', role: 'customer', party: 'customer' },
    { key: 'front', role: 'onstage', party: 'assistant' },
    { key: 'team', role: 'backstage', party: 'handler' },
    { key: 'partners', role: 'support', party: 'insurer' },
  ],
  steps: [
    { key: 'claimCard', kind: 'physical-evidence', stage: 0, lane: 0, column: 0 },
    { key: 'reportsClaim', kind: 'start', stage: 0, lane: 1, column: 0 },
    { key: 'asksFour', kind: 'system', stage: 0, lane: 2, column: 0 },
    { key: 'opensFile', kind: 'system', stage: 0, lane: 4, column: 0 },
    { key: 'receiptList', kind: 'physical-evidence', stage: 1, lane: 0, column: 0 },
    { key: 'sendsReceipts', kind: 'touchpoint', stage: 1, lane: 1, column: 0 },
    { key: 'readsReceipts', kind: 'system', stage: 1, lane: 2, column: 0 },
    { key: 'complete', kind: 'decision', stage: 1, lane: 2, column: 1 },
    { key: 'callsBack', kind: 'task', stage: 1, lane: 3, column: 1 },
    { key: 'checksRules', kind: 'system', stage: 2, lane: 4, column: 0 },
    { key: 'clearCase', kind: 'decision', stage: 2, lane: 4, column: 1 },
    { key: 'examinesFile', kind: 'task', stage: 2, lane: 3, column: 1 },
    { key: 'paysOut', kind: 'system', stage: 3, lane: 4, column: 1 },
    { key: 'statesAmount', kind: 'touchpoint', stage: 3, lane: 2, column: 1 },
    { key: 'statement', kind: 'physical-evidence', stage: 3, lane: 0, column: 1 },
    { key: 'hasMoney', kind: 'end', stage: 3, lane: 1, column: 2 },
  ],
  connections: [
    { from: 'claimCard', to: 'reportsClaim', kind: 'support' },
    { from: 'reportsClaim', to: 'asksFour', kind: 'message' },
    { from: 'asksFour', to: 'opensFile', kind: 'support' },
    { from: 'reportsClaim', to: 'sendsReceipts', kind: 'sequence' },
    { from: 'receiptList', to: 'sendsReceipts', kind: 'support' },
    { from: 'sendsReceipts', to: 'readsReceipts', kind: 'message' },
    { from: 'readsReceipts', to: 'complete', kind: 'sequence' },
    { from: 'complete', to: 'callsBack', kind: 'sequence', label: 'missing' },
    { from: 'complete', to: 'checksRules', kind: 'sequence', label: 'allThere' },
    { from: 'callsBack', to: 'checksRules', kind: 'sequence' },
    { from: 'checksRules', to: 'clearCase', kind: 'sequence' },
    { from: 'clearCase', to: 'examinesFile', kind: 'sequence', label: 'unclear' },
    { from: 'clearCase', to: 'paysOut', kind: 'sequence', label: 'clear' },
    { from: 'examinesFile', to: 'paysOut', kind: 'sequence' },
    { from: 'paysOut', to: 'statesAmount', kind: 'support' },
    { from: 'statesAmount', to: 'hasMoney', kind: 'message' },
    { from: 'statement', to: 'hasMoney', kind: 'support' },
  ],
} as const satisfies MapOutline;

type GridMap = typeof buying | typeof claiming | typeof settling;
export type StepKey = GridMap['steps'][number]['key'];
export type StageKey = GridMap['stages'][number];
export type LaneKey = GridMap['lanes'][number]['key'];
export type LabelKey = 'certain' | 'uncertain' | 'clear' | 'unclear' | 'missing' | 'allThere';

interface InsightOutline {
  readonly key: string;
  readonly polarity: Polarity;
  readonly steps: readonly StepKey[];
}

/** Those that were heard at a step; `story/` has what is known of each, and those that came out of the workshop. */
export const insights = [
  { key: 'followed', polarity: 'pain', steps: ['advertised'] },
  { key: 'manyPages', polarity: 'pain', steps: ['terms'] },
  { key: 'lateAnswer', polarity: 'pain', steps: ['asks', 'searches'] },
  { key: 'nightPile', polarity: 'pain', steps: ['advises'] },
  { key: 'whatIsAbnormal', polarity: 'pain', steps: ['declares'] },
  { key: 'waitsForYes', polarity: 'pain', steps: ['waits'] },
  { key: 'byHand', polarity: 'pain', steps: ['underwrites'] },
  { key: 'oneTap', polarity: 'praise', steps: ['pays'] },
  { key: 'hiddenClaim', polarity: 'pain', steps: ['looks'] },
  { key: 'askedAfterSon', polarity: 'praise', steps: ['tells'] },
  { key: 'refusedPhotos', polarity: 'pain', steps: ['photographs', 'repeats'] },
  { key: 'manyFormats', polarity: 'pain', steps: ['files'] },
  { key: 'noNews', polarity: 'pain', steps: ['follows'] },
  { key: 'retypes', polarity: 'pain', steps: ['examines'] },
  { key: 'scolded', polarity: 'pain', steps: ['answers'] },
  { key: 'noFileView', polarity: 'pain', steps: ['explains'] },
] as const satisfies readonly InsightOutline[];

/** The last two are clusters of notes before they are insights. */
export type InsightKey = (typeof insights)[number]['key'] | 'husbandAsked' | 'amountUnclear';

/**
 * What the article reports of WeSure. Where it gives a range or a floor (“80–90 %”, “over 70 %”), the value is the
 * lower end and the note says what was reported: so no figure claims more than the article does.
 */
export const reportedFigures = ['answeredRight', 'carriedByBot', 'paidInADay', 'usersInAYear'] as const;
export type ReportedKey = (typeof reportedFigures)[number];
