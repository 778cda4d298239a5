import type { ChannelIcon, Step } from '../model/records.ts';
import type { PartyKey, StepKey } from './outline.ts';

// What the steps of the sample's maps hold beyond their title, apart from its words: how important, how long, over which
// channel. Every figure is assumed, and says so.

type Durations = Partial<Record<'duration' | 'waitingTime', number>>;

interface StepDetail extends Durations {
  readonly importance?: number;
  readonly isMomentOfTruth?: true;
  readonly channel?: ChannelKey;
  /** Per month. */
  readonly volume?: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export const channels = { ad: 'advert', app: 'app', chat: 'chat' } as const satisfies Record<
  string,
  ChannelIcon
>;
export type ChannelKey = keyof typeof channels;

export const stepDetails: Readonly<Partial<Record<StepKey, StepDetail>>> = {
  advertised: { channel: 'ad', volume: 60_000 },
  compares: { importance: 3, volume: 14_000 },
  pages: { channel: 'app' },
  terms: { importance: 4, duration: 40 * minute, volume: 9_500 },
  asks: { importance: 5, isMomentOfTruth: true, channel: 'chat', volume: 9_000 },
  searches: { duration: 2 * minute },
  understands: { channel: 'chat' },
  advises: { importance: 4, duration: 9 * minute, volume: 1_350 },
  declares: { importance: 4, isMomentOfTruth: true, channel: 'app', duration: 12 * minute, volume: 5_200 },
  waits: { importance: 3, waitingTime: day, volume: 5_200 },
  underwrites: { importance: 3, duration: 20 * minute, volume: 5_200 },
  pays: { importance: 5, isMomentOfTruth: true, channel: 'app', volume: 4_100 },
  shows: { importance: 3, volume: 4_100 },
  looks: { importance: 4, channel: 'app', duration: 6 * minute, volume: 1_200 },
  tells: { importance: 5, isMomentOfTruth: true, channel: 'chat', volume: 1_200 },
  photographs: { importance: 4, channel: 'app', duration: 15 * minute, volume: 1_200 },
  repeats: { volume: 430 },
  follows: { importance: 5, waitingTime: day, channel: 'chat', volume: 1_200 },
  files: { importance: 3, volume: 1_200 },
  examines: { importance: 4, duration: 35 * minute, volume: 240 },
  answers: { importance: 3, channel: 'chat', volume: 230 },
  receives: { importance: 5, isMomentOfTruth: true, volume: 1_170 },
  explains: { importance: 4, channel: 'chat', volume: 1_170 },
  reportsClaim: { importance: 5, isMomentOfTruth: true, channel: 'chat', volume: 1_200 },
  sendsReceipts: { channel: 'app', duration: 8 * minute },
  callsBack: { duration: 10 * minute },
  examinesFile: { importance: 4, duration: 35 * minute },
  paysOut: { waitingTime: 16 * hour },
  hasMoney: { importance: 5, isMomentOfTruth: true },
};

/** Durations and the like as a step has them. */
export function fieldsOf(detail: StepDetail): Partial<Step> {
  const { importance, isMomentOfTruth, duration, waitingTime, volume } = detail;
  const fixed = (seconds: number) => ({ kind: 'fixed', seconds, basis: 'assumed' }) as const;
  return {
    ...(importance === undefined ? {} : { importance }),
    ...(isMomentOfTruth === undefined ? {} : { isMomentOfTruth }),
    ...(duration === undefined ? {} : { duration: fixed(duration) }),
    ...(waitingTime === undefined ? {} : { waitingTime: fixed(waitingTime) }),
    ...(volume === undefined ? {} : { volume: { perMonth: volume, basis: 'assumed' } }),
  };
}

/** Another persona on the way to a policy: younger, quicker, and less patient. */
export const otherFeelings: Readonly<Partial<Record<StepKey, number>>> = {
  bill: 0,
  advertised: 0.5,
  compares: 1,
  terms: -1,
  asks: 0,
  understands: 1.5,
  declares: -2,
  waits: -2,
  pays: 1,
  shows: 0,
  rests: 0.5,
  hospital: -1.5,
  wonders: -1.5,
  looks: -2,
  tells: 0,
  photographs: 0.5,
  repeats: -1,
  follows: 1,
  answers: -1,
  receives: 1.5,
  explains: 0,
  recommends: 2,
};

/** How often a decision goes this way, by the step that it leads to. */
export const probabilities: Readonly<Partial<Record<StepKey, Readonly<Partial<Record<StepKey, number>>>>>> = {
  certain: { understands: 0.85, advises: 0.15 },
  clear: { transfers: 0.8, examines: 0.2 },
  complete: { checksRules: 0.7, callsBack: 0.3 },
  clearCase: { paysOut: 0.8, examinesFile: 0.2 },
};

/** Who stands where in the value network, in columns and rows. */
export const network = {
  nodes: [
    { party: 'hospital', column: 0, row: 0 },
    { party: 'insurer', column: 1, row: 0 },
    { party: 'reinsurer', column: 2, row: 0 },
    { party: 'customer', column: 0, row: 1 },
    { party: 'company', column: 1, row: 1 },
    { party: 'bank', column: 2, row: 1 },
  ],
  exchanges: [
    { key: 'treatment', from: 0, to: 3, worth: [9, 7] },
    { key: 'receipts', from: 0, to: 1, worth: [6, 1] },
    { key: 'risk', from: 1, to: 2, worth: [6, 7] },
    { key: 'policies', from: 1, to: 4, worth: [7, 8] },
    { key: 'cover', from: 4, to: 3, worth: [8, 6] },
    { key: 'payments', from: 5, to: 4, worth: [5, 3] },
  ],
} as const satisfies {
  readonly nodes: readonly { readonly party: NodeKey; readonly column: number; readonly row: number }[];
  readonly exchanges: readonly {
    readonly key: string;
    readonly from: number;
    readonly to: number;
    /** What is given, and what comes back, to who gets it: 0…10. */
    readonly worth: readonly [given: number, received: number];
  }[];
};

export type NodeKey = Extract<PartyKey, 'customer' | 'insurer'> | OtherNodeKey;
export type OtherNodeKey = 'company' | 'hospital' | 'reinsurer' | 'bank';
export type ExchangeKey = (typeof network)['exchanges'][number]['key'];
