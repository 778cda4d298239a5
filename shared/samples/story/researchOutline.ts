import type { Barrier, ParticipantProfile, SegmentRule, Source } from '../../model/researchRecords.ts';
import type { OtherNodeKey } from '../details.ts';
import type { PartyKey, StepKey } from '../outline.ts';

// What the research of the sample is made of, apart from its words. Figures are assumed, and say so.

/** Anybody of the sample, whether they stand on a journey or in the value network only. */
export type AnyParty = PartyKey | OtherNodeKey;

export const profiles = {
  customer: 'customer',
  other: 'customer',
  elder: 'user',
  assistant: 'employee',
  adviser: 'employee',
  handler: 'employee',
  insurer: 'supplier',
  company: 'distributor',
  hospital: 'provider',
  reinsurer: 'partner',
  bank: 'partner',
} as const satisfies Readonly<Record<AnyParty, ParticipantProfile['kind']>>;

/** What steps cost those who do them: effort 1–5, money of one time. */
export const burdens = [
  { step: 'terms', party: 'customer', effort: 4 },
  { step: 'terms', party: 'other', effort: 3 },
  { step: 'declares', party: 'customer', effort: 5 },
  { step: 'declares', party: 'other', effort: 4 },
  { step: 'looks', party: 'customer', effort: 4 },
  { step: 'photographs', party: 'customer', effort: 4 },
  { step: 'repeats', party: 'customer', effort: 5 },
  { step: 'tells', party: 'customer', effort: 1 },
  { step: 'pays', party: 'other', effort: 1 },
  { step: 'advises', party: 'adviser', effort: 4, cost: 6 },
  { step: 'underwrites', party: 'insurer', effort: 4, cost: 12 },
  { step: 'files', party: 'insurer', effort: 3, cost: 4 },
  { step: 'examines', party: 'handler', effort: 4, cost: 18 },
  { step: 'answers', party: 'handler', effort: 3 },
] as const satisfies readonly {
  readonly step: StepKey;
  readonly party: AnyParty;
  readonly effort: number;
  readonly cost?: number;
}[];

/** How the business side feels at steps of which only the customer's feeling is said in the outline. */
export const businessFeelings = [
  { step: 'files', party: 'insurer', valence: -1 },
  { step: 'issues', party: 'insurer', valence: 1 },
  { step: 'explains', party: 'adviser', valence: -1 },
  { step: 'examinesFile', party: 'handler', valence: 1 },
  { step: 'callsBack', party: 'handler', valence: 0.5 },
] as const satisfies readonly {
  readonly step: StepKey;
  readonly party: AnyParty;
  readonly valence: number;
}[];

/** On which day before today; whose words they are. */
export const sources = {
  noraTalk: { kind: 'interview', party: 'customer', day: -310 },
  leoTalk: { kind: 'interview', party: 'other', day: -304 },
  rosaTalk: { kind: 'interview', party: 'elder', day: -301 },
  adviserTalk: { kind: 'interview', party: 'adviser', day: -297 },
  deskVisit: { kind: 'observation', party: 'handler', day: -290 },
  insurerTalk: { kind: 'interview', party: 'insurer', day: -288 },
  buyers: { kind: 'survey', party: null, day: -275 },
  tests: { kind: 'recording', party: null, day: -270 },
  figures: { kind: 'figures', party: null, day: -268 },
  article: { kind: 'document', party: null, day: null },
} as const satisfies Readonly<
  Record<
    string,
    { readonly kind: Source['kind']; readonly party: AnyParty | null; readonly day: number | null }
  >
>;
export type SourceKey = keyof typeof sources;

interface EntryOutline {
  readonly steps: readonly StepKey[];
  /** Where each passage stands. */
  readonly passages: readonly SourceKey[];
  /** What leads here. */
  readonly from: readonly string[];
}

export const personas = {
  nora: {
    party: 'customer',
    steps: ['bill', 'asks', 'tells', 'receives'],
    passages: ['noraTalk', 'noraTalk'],
  },
  leo: { party: 'other', steps: ['compares', 'waits'], passages: ['leoTalk'] },
  rosa: { party: 'elder', steps: ['declares', 'looks'], passages: ['rosaTalk', 'tests'] },
} as const satisfies Readonly<Record<string, Omit<EntryOutline, 'from'> & { readonly party: PartyKey }>>;
export type PersonaKey = keyof typeof personas;

/** Size in people, value in what they pay in a year. */
export const segments = {
  families: {
    size: 46_000,
    value: 9_200_000,
    rule: { field: 'needs', operator: 'contains' },
    steps: ['bill', 'shows'],
    passages: ['buyers'],
    from: ['nora'],
  },
  starters: {
    size: 81_000,
    value: 5_700_000,
    rule: null,
    steps: ['compares'],
    passages: ['buyers', 'leoTalk'],
    from: ['leo'],
  },
  elders: {
    size: 22_000,
    value: 3_100_000,
    rule: null,
    steps: ['declares'],
    passages: ['rosaTalk'],
    from: ['rosa'],
  },
} as const satisfies Readonly<
  Record<
    string,
    EntryOutline & {
      readonly size: number;
      readonly value: number;
      readonly rule: Pick<SegmentRule, 'field' | 'operator'> | null;
    }
  >
>;
export type SegmentKey = keyof typeof segments;

export const decisions = {
  certain: { steps: ['asks', 'understands'], passages: ['noraTalk'], from: ['families'] },
  quick: { steps: ['compares', 'pays'], passages: ['leoTalk'], from: ['starters'] },
  entrusted: { steps: ['shows'], passages: ['rosaTalk'], from: ['elders', 'families'] },
} as const satisfies Readonly<Record<string, EntryOutline>>;
export type DecisionKey = keyof typeof decisions;

interface MomentOutline extends EntryOutline {
  readonly people?: number;
  /** Of those who come, the share that leaves. */
  readonly leaving?: number;
  readonly importance?: number;
  /** Days of work that it would take. */
  readonly effort?: number;
  /** Where it is placed by hand; why is among the words. */
  readonly rank?: number;
  readonly barriers: readonly { readonly kind: Barrier['kind']; readonly height: number }[];
  /** How strong each is. */
  readonly motivations: readonly number[];
}

export const moments = {
  readOn: {
    leaving: 0.42,
    effort: 25,
    steps: ['terms', 'compares'],
    passages: ['tests', 'noraTalk'],
    from: ['families', 'starters', 'certain'],
    barriers: [
      { kind: 'complexity', height: 8 },
      { kind: 'trust', height: 6 },
    ],
    motivations: [5],
  },
  askNow: {
    leaving: 0.2,
    effort: 80,
    steps: ['asks'],
    passages: ['leoTalk', 'adviserTalk'],
    from: ['certain', 'quick'],
    barriers: [{ kind: 'time', height: 8 }],
    motivations: [6, 4],
  },
  declareHealth: {
    leaving: 0.31,
    importance: 5,
    effort: 45,
    steps: ['declares'],
    passages: ['tests', 'rosaTalk', 'insurerTalk', 'article'],
    from: ['families', 'starters', 'elders'],
    barriers: [
      { kind: 'risk', height: 9 },
      { kind: 'complexity', height: 7 },
    ],
    motivations: [6],
  },
  waitOn: {
    leaving: 0.18,
    importance: 3,
    effort: 60,
    steps: ['waits'],
    passages: ['figures'],
    from: ['quick'],
    barriers: [
      { kind: 'time', height: 6 },
      { kind: 'price', height: 3 },
    ],
    motivations: [4],
  },
  reportIt: {
    leaving: 0.25,
    importance: 5,
    effort: 12,
    rank: 1,
    steps: ['looks', 'photographs'],
    passages: ['tests', 'deskVisit'],
    from: ['entrusted', 'elders'],
    barriers: [
      { kind: 'effort', height: 7 },
      { kind: 'trust', height: 5 },
    ],
    motivations: [5],
  },
  // Nobody knows yet what it would take, so that it is ranked apart.
  renew: {
    people: 30_000,
    importance: 4,
    steps: ['rests'],
    passages: ['buyers'],
    from: ['families'],
    barriers: [
      { kind: 'habit', height: 5 },
      { kind: 'social', height: 2 },
    ],
    motivations: [3],
  },
} as const satisfies Readonly<Record<string, MomentOutline>>;
export type MomentKey = keyof typeof moments;

export type EntryKey = PersonaKey | SegmentKey | DecisionKey | MomentKey;
