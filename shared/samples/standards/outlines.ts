import type { StepKind } from '../../model/records.ts';

// The bundled standard flows, apart from their words, which stand in `texts`. Each teaches what a flow is made of: a
// decision, parallel parts, something that may be left out, and, in all but the delivery, a way back.

export const standardLanes = ['evidence', 'customer', 'front', 'back', 'support'] as const;
export type StandardLane = (typeof standardLanes)[number];

export interface StandardStep {
  readonly kind: StepKind;
  /** Place among the stages of the flow. */
  readonly stage: number;
  readonly lane: StandardLane;
  /** Place in the stage, from the left. */
  readonly column: number;
  readonly isOptional?: true;
  /** Standard time. */
  readonly seconds?: number;
}

interface StandardOutline {
  readonly steps: Readonly<Record<string, StandardStep>>;
  /** `a>b`, or `a>b:yes`, `a>b:no` where a decision parts. */
  readonly connections: string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export const standardOutlines = {
  complaint: {
    steps: {
      complains: { kind: 'start', stage: 0, lane: 'customer', column: 0 },
      listens: { kind: 'touchpoint', stage: 0, lane: 'front', column: 0, seconds: 10 * minute },
      owns: { kind: 'task', stage: 0, lane: 'front', column: 1, seconds: 2 * minute },
      promises: { kind: 'touchpoint', stage: 0, lane: 'front', column: 2, seconds: minute },
      number: { kind: 'physical-evidence', stage: 0, lane: 'evidence', column: 2 },
      facts: { kind: 'task', stage: 1, lane: 'back', column: 0, seconds: 2 * hour },
      cause: { kind: 'task', stage: 1, lane: 'back', column: 1, seconds: hour },
      within: { kind: 'decision', stage: 1, lane: 'front', column: 2 },
      decides: { kind: 'task', stage: 2, lane: 'front', column: 0, seconds: 5 * minute },
      asks: { kind: 'task', stage: 2, lane: 'back', column: 0, seconds: 4 * hour },
      apologises: { kind: 'touchpoint', stage: 2, lane: 'front', column: 1, seconds: 10 * minute },
      accepts: { kind: 'decision', stage: 2, lane: 'customer', column: 2 },
      thanks: { kind: 'touchpoint', stage: 3, lane: 'front', column: 0, seconds: minute },
      refunds: { kind: 'system', stage: 3, lane: 'support', column: 1, seconds: day },
      removes: { kind: 'task', stage: 3, lane: 'back', column: 1, seconds: 7 * day },
      rings: { kind: 'touchpoint', stage: 3, lane: 'front', column: 2, isOptional: true },
      settled: { kind: 'end', stage: 3, lane: 'customer', column: 3 },
    },
    connections:
      'complains>listens listens>owns owns>promises promises>facts facts>cause cause>within within>decides:yes ' +
      'within>asks:no decides>apologises asks>apologises apologises>accepts accepts>facts:no accepts>thanks:yes ' +
      'thanks>refunds thanks>removes refunds>rings removes>rings rings>settled',
  },
  onboarding: {
    steps: {
      signs: { kind: 'start', stage: 0, lane: 'customer', column: 0 },
      checks: { kind: 'system', stage: 0, lane: 'support', column: 0, seconds: 2 * minute },
      clear: { kind: 'decision', stage: 0, lane: 'support', column: 1 },
      reviews: { kind: 'task', stage: 0, lane: 'back', column: 2, seconds: 4 * hour },
      greets: { kind: 'touchpoint', stage: 1, lane: 'front', column: 0, seconds: 5 * minute },
      purpose: { kind: 'touchpoint', stage: 1, lane: 'front', column: 1, seconds: 10 * minute },
      opens: { kind: 'system', stage: 2, lane: 'support', column: 0, seconds: 10 * minute },
      prepares: { kind: 'task', stage: 2, lane: 'back', column: 0, seconds: hour },
      card: { kind: 'physical-evidence', stage: 3, lane: 'evidence', column: 0 },
      shows: { kind: 'touchpoint', stage: 3, lane: 'front', column: 0, seconds: 15 * minute },
      works: { kind: 'decision', stage: 3, lane: 'customer', column: 1 },
      helps: { kind: 'touchpoint', stage: 3, lane: 'front', column: 2, seconds: 10 * minute },
      month: { kind: 'touchpoint', stage: 3, lane: 'front', column: 3, isOptional: true },
      alone: { kind: 'end', stage: 3, lane: 'customer', column: 4 },
    },
    connections:
      'signs>checks checks>clear clear>greets:yes clear>reviews:no reviews>greets greets>purpose purpose>opens ' +
      'purpose>prepares opens>shows prepares>shows shows>works works>helps:no helps>shows works>month:yes month>alone',
  },
  claim: {
    steps: {
      happens: { kind: 'start', stage: 0, lane: 'customer', column: 0 },
      reports: { kind: 'touchpoint', stage: 0, lane: 'front', column: 0, seconds: 10 * minute },
      opens: { kind: 'system', stage: 0, lane: 'support', column: 1, seconds: minute },
      tells: { kind: 'touchpoint', stage: 0, lane: 'front', column: 1, seconds: 2 * minute },
      list: { kind: 'physical-evidence', stage: 1, lane: 'evidence', column: 0 },
      sends: { kind: 'task', stage: 1, lane: 'customer', column: 0 },
      complete: { kind: 'decision', stage: 1, lane: 'front', column: 1 },
      missing: { kind: 'touchpoint', stage: 1, lane: 'front', column: 2, seconds: hour },
      rules: { kind: 'system', stage: 2, lane: 'support', column: 0, seconds: minute },
      covered: { kind: 'decision', stage: 2, lane: 'support', column: 1 },
      examines: { kind: 'task', stage: 2, lane: 'back', column: 1, seconds: 8 * hour },
      explains: { kind: 'touchpoint', stage: 3, lane: 'front', column: 0, seconds: 10 * minute },
      pays: { kind: 'system', stage: 3, lane: 'support', column: 1, seconds: day },
      after: { kind: 'touchpoint', stage: 3, lane: 'front', column: 2, isOptional: true },
      paid: { kind: 'end', stage: 3, lane: 'customer', column: 3 },
    },
    connections:
      'happens>reports reports>opens reports>tells opens>sends tells>sends sends>complete complete>missing:no ' +
      'missing>sends complete>rules:yes rules>covered covered>explains:yes covered>examines:no examines>explains ' +
      'explains>pays pays>after after>paid',
  },
  delivery: {
    steps: {
      orders: { kind: 'start', stage: 0, lane: 'customer', column: 0 },
      confirms: { kind: 'system', stage: 0, lane: 'support', column: 1, seconds: minute },
      picks: { kind: 'task', stage: 1, lane: 'back', column: 0, seconds: 20 * minute },
      stock: { kind: 'decision', stage: 1, lane: 'back', column: 1 },
      offers: { kind: 'touchpoint', stage: 1, lane: 'front', column: 2, seconds: 5 * minute },
      packs: { kind: 'task', stage: 1, lane: 'back', column: 3, seconds: 10 * minute },
      loads: { kind: 'task', stage: 2, lane: 'back', column: 0, seconds: 15 * minute },
      announces: { kind: 'system', stage: 2, lane: 'support', column: 0, seconds: minute },
      drives: { kind: 'task', stage: 2, lane: 'support', column: 1, seconds: 40 * minute },
      home: { kind: 'decision', stage: 3, lane: 'front', column: 0 },
      note: { kind: 'physical-evidence', stage: 3, lane: 'evidence', column: 1 },
      leaves: { kind: 'task', stage: 3, lane: 'support', column: 1, seconds: 3 * minute },
      hands: { kind: 'touchpoint', stage: 3, lane: 'front', column: 1, seconds: 5 * minute },
      crates: { kind: 'task', stage: 3, lane: 'front', column: 2, isOptional: true },
      has: { kind: 'end', stage: 3, lane: 'customer', column: 3 },
    },
    connections:
      'orders>confirms confirms>picks picks>stock stock>packs:yes stock>offers:no offers>packs packs>loads ' +
      'packs>announces loads>drives announces>drives drives>home home>hands:yes home>leaves:no hands>crates ' +
      'crates>has leaves>has',
  },
  arrival: {
    steps: {
      sets: { kind: 'start', stage: 0, lane: 'customer', column: 0 },
      reads: { kind: 'task', stage: 0, lane: 'back', column: 0, seconds: 10 * minute },
      ready: { kind: 'decision', stage: 0, lane: 'back', column: 1 },
      hurries: { kind: 'task', stage: 0, lane: 'support', column: 2, seconds: 30 * minute },
      greets: { kind: 'touchpoint', stage: 1, lane: 'front', column: 0, seconds: minute },
      luggage: { kind: 'task', stage: 1, lane: 'support', column: 1, seconds: 10 * minute },
      checks: { kind: 'touchpoint', stage: 2, lane: 'front', column: 0, seconds: 3 * minute },
      key: { kind: 'physical-evidence', stage: 2, lane: 'evidence', column: 1 },
      says: { kind: 'touchpoint', stage: 2, lane: 'front', column: 1, seconds: minute },
      leads: { kind: 'touchpoint', stage: 3, lane: 'front', column: 0, isOptional: true },
      rings: { kind: 'touchpoint', stage: 3, lane: 'front', column: 1, seconds: 2 * minute },
      right: { kind: 'decision', stage: 3, lane: 'customer', column: 2 },
      mends: { kind: 'task', stage: 3, lane: 'support', column: 3, seconds: 15 * minute },
      home: { kind: 'end', stage: 3, lane: 'customer', column: 4 },
    },
    connections:
      'sets>reads reads>ready ready>greets:yes ready>hurries:no hurries>ready greets>luggage greets>checks ' +
      'checks>says says>leads leads>rings luggage>rings rings>right right>mends:no mends>rings right>home:yes',
  },
} as const satisfies Readonly<Record<string, StandardOutline>>;

export type StandardKey = keyof typeof standardOutlines;
export const standardKeys = Object.keys(standardOutlines) as readonly StandardKey[];
export type StandardStepKey<Key extends StandardKey> = keyof (typeof standardOutlines)[Key]['steps'] & string;
