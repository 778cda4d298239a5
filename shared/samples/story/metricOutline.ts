import type { Basis, Direction, MetricMethod } from '../../model/records.ts';
import type { UnitKey, PainKey } from './painOutline.ts';

// The figures of the sample's own firm. All of them are assumed, for the example, and each says so; those that prove a
// praise are *measured* in the example, since without that nothing is praised, in a sample neither.

/** A dated value: the day from today, the value, and on what it rests where that is not `measured`. */
export type Point = readonly [day: number, value: number, basis?: Basis];

export interface MetricOutline {
  /** The pain that it proves, or is to prove. */
  readonly pain: PainKey | null;
  readonly unit: UnitKey;
  readonly direction: Direction;
  readonly baseline: number;
  readonly target: number;
  readonly points: readonly Point[];
  /** What came after the praise. */
  readonly setback?: readonly Point[];
}

export const figures = {
  firstAnswer: {
    pain: 'lateAnswer',
    unit: 'minutes',
    direction: 'lower',
    baseline: 900,
    target: 5,
    points: [
      [-260, 900],
      [-225, 870],
      [-185, 41],
      [-150, 6],
      [-100, 3],
      [-40, 2],
    ],
  },
  receiptToMoney: {
    pain: 'noNews',
    unit: 'days',
    direction: 'lower',
    baseline: 9,
    target: 1,
    points: [
      [-260, 9],
      [-220, 8.6],
      [-180, 8.8],
      [-140, 3.1],
      [-95, 1.4],
      [-35, 0.9],
    ],
  },
  fileTime: {
    pain: 'retypes',
    unit: 'minutes',
    direction: 'lower',
    baseline: 35,
    target: 15,
    points: [
      [-240, 35],
      [-170, 34],
      [-110, 21],
      [-70, 16],
      [-30, 14],
    ],
  },
  takenAgain: {
    pain: 'refusedPhotos',
    unit: 'percent',
    direction: 'lower',
    baseline: 36,
    target: 10,
    points: [
      [-240, 36],
      [-170, 35],
      [-110, 19],
      [-75, 9],
    ],
    setback: [
      [-40, 27],
      [-12, 41],
    ],
  },
  canSay: {
    pain: 'manyPages',
    unit: 'percent',
    direction: 'higher',
    baseline: 38,
    target: 75,
    points: [
      [-120, 38, 'observed'],
      [-20, 55, 'observed'],
    ],
  },
  claimTaps: {
    pain: 'hiddenClaim',
    unit: 'taps',
    direction: 'lower',
    baseline: 6,
    target: 1,
    points: [],
  },
  formsLeft: {
    pain: 'whatIsAbnormal',
    unit: 'percent',
    direction: 'lower',
    baseline: 31,
    target: 12,
    points: [
      [-150, 31, 'assumed'],
      [-60, 32, 'assumed'],
    ],
  },
} as const satisfies Readonly<Record<string, MetricOutline>>;
export type FigureKey = keyof typeof figures;

const hour = 3600;

interface PromiseOutline {
  readonly share: number;
  readonly seconds: number;
  readonly baseline: number;
  readonly points: readonly Point[];
}

/** The share of cases that kept the time, in per cent. */
export const promises = {
  paidInADay: {
    share: 0.8,
    seconds: 24 * hour,
    baseline: 12,
    points: [
      [-200, 12],
      [-140, 48],
      [-95, 71],
      [-60, 79],
      [-25, 84],
    ],
  },
  adviserInTwoHours: {
    share: 0.9,
    seconds: 2 * hour,
    baseline: 58,
    points: [
      [-120, 58],
      [-80, 66],
      [-45, 77],
      [-15, 74],
    ],
  },
  yesInADay: {
    share: 0.75,
    seconds: 24 * hour,
    baseline: 61,
    points: [
      [-90, 61],
      [-50, 64],
      [-20, 62],
    ],
  },
} as const satisfies Readonly<Record<string, PromiseOutline>>;
export type PromiseKey = keyof typeof promises;

interface SurveyOutline {
  readonly method: Extract<MetricMethod, 'nps' | 'csat' | 'ces'>;
  readonly direction: Direction;
  readonly baseline: number;
  readonly target: number;
  /** By day from today: how many gave which score. */
  readonly answers: readonly {
    readonly day: number;
    readonly counts: Readonly<Record<number, number>>;
  }[];
}

export const surveys = {
  recommend: {
    method: 'nps',
    direction: 'higher',
    baseline: -12,
    target: 30,
    answers: [
      { day: -210, counts: { 2: 9, 4: 22, 6: 31, 7: 40, 8: 38, 9: 27, 10: 13 } },
      { day: -110, counts: { 3: 8, 5: 19, 6: 24, 7: 36, 8: 41, 9: 44, 10: 28 } },
      { day: -20, counts: { 4: 10, 6: 21, 7: 30, 8: 42, 9: 58, 10: 39 } },
    ],
  },
  afterClaim: {
    method: 'csat',
    direction: 'higher',
    baseline: 44,
    target: 80,
    answers: [
      { day: -200, counts: { 1: 24, 2: 31, 3: 36, 4: 49, 5: 22 } },
      { day: -100, counts: { 1: 11, 2: 19, 3: 30, 4: 68, 5: 44 } },
      { day: -25, counts: { 1: 9, 2: 14, 3: 25, 4: 71, 5: 57 } },
    ],
  },
  claimEase: {
    method: 'ces',
    direction: 'higher',
    baseline: 3.5,
    target: 5.5,
    answers: [
      { day: -130, counts: { 1: 12, 2: 21, 3: 30, 4: 34, 5: 19, 6: 9, 7: 4 } },
      { day: -30, counts: { 1: 6, 2: 12, 3: 20, 4: 33, 5: 35, 6: 21, 7: 10 } },
    ],
  },
} as const satisfies Readonly<Record<string, SurveyOutline>>;
export type SurveyKey = keyof typeof surveys;
