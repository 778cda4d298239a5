import type { AddMap } from '../commands/addMap.ts';
import type { LaneRole, MapKind } from '../model/records.ts';
import { networkPlace } from './networkPlace.ts';

// What a new map begins with, apart from its words: these are the keys of `templates` in each language.

/** A party as a template names it. */
type PartyWord = 'customer' | 'company' | 'person' | 'supplier' | 'partner';

interface LaneOutline {
  readonly word: string;
  readonly role: LaneRole | null;
  readonly party?: PartyWord;
}

interface TemplateOutline {
  readonly kind: MapKind;
  readonly stages: readonly string[];
  readonly lanes: readonly LaneOutline[];
  /** Of a value network: where each party stands, in columns and rows. */
  readonly nodes?: readonly { readonly party: PartyWord; readonly column: number; readonly row: number }[];
  readonly exchanges?: readonly {
    readonly from: number;
    readonly to: number;
    readonly given: string;
    readonly received: string;
  }[];
}

const customer = { word: 'laneCustomer', role: 'customer', party: 'customer' } as const;
const onstage = { word: 'laneOnstage', role: 'onstage', party: 'company' } as const;
const emotion = { word: 'laneEmotion', role: 'emotion' } as const;
const thoughts = { word: 'laneThoughts', role: 'thought' } as const;
const insights = { word: 'laneInsights', role: 'insight' } as const;

export const templates = {
  journey: {
    kind: 'journey',
    stages: ['stageAware', 'stageCompare', 'stageBuy', 'stageUse', 'stageStay'],
    lanes: [customer, emotion, thoughts, onstage, insights, { word: 'laneIdeas', role: 'text' }],
  },
  blueprint: {
    kind: 'flow',
    stages: ['stageBefore', 'stageArrive', 'stageServed', 'stageLeave', 'stageAfter'],
    lanes: [
      { word: 'laneEvidence', role: 'physical-evidence' },
      customer,
      onstage,
      { word: 'laneBackstage', role: 'backstage', party: 'company' },
      { word: 'laneSupport', role: 'support' },
    ],
  },
  procedure: {
    kind: 'flow',
    stages: ['stageTrigger', 'stagePrepare', 'stageCarryOut', 'stageCheck', 'stageClose'],
    lanes: [
      { word: 'laneResponsible', role: null, party: 'company' },
      { word: 'laneOthers', role: null },
      { word: 'laneSystems', role: 'support' },
      { word: 'laneMind', role: 'text' },
    ],
  },
  network: {
    kind: 'network',
    stages: [],
    lanes: [],
    nodes: [
      { party: 'supplier', column: 0, row: 0 },
      { party: 'company', column: 1, row: 0 },
      { party: 'partner', column: 2, row: 0 },
      { party: 'customer', column: 1, row: 1 },
    ],
    exchanges: [
      { from: 0, to: 1, given: 'goods', received: 'payment' },
      { from: 2, to: 1, given: 'reach', received: 'commission' },
      { from: 1, to: 3, given: 'service', received: 'payment' },
    ],
  },
  day: {
    kind: 'journey',
    stages: ['stageMorning', 'stageForenoon', 'stageNoon', 'stageAfternoon', 'stageEvening', 'stageNight'],
    lanes: [
      { word: 'laneScenes', role: 'storyboard' },
      { word: 'laneActivities', role: 'customer', party: 'person' },
      emotion,
      thoughts,
      { word: 'laneNeeds', role: 'text' },
    ],
  },
  blankJourney: { kind: 'journey', stages: [], lanes: [] },
  blankFlow: { kind: 'flow', stages: [], lanes: [] },
  blankNetwork: { kind: 'network', stages: [], lanes: [] },
} as const satisfies Readonly<Record<string, TemplateOutline>>;

export type TemplateKey = keyof typeof templates;
type Outlines = (typeof templates)[TemplateKey];
/** Every word that a template needs. */
export type TemplateWord =
  | Outlines['stages'][number]
  | Outlines['lanes'][number]['word']
  | PartyWord
  | (typeof templates)['network']['exchanges'][number]['given' | 'received'];

export const templateKeys = Object.keys(templates) as readonly TemplateKey[];

/** What `addMap` makes of a template, in the person's language. */
export function mapOfTemplate(
  key: TemplateKey,
  name: string,
  say: (word: TemplateWord) => string,
): Omit<AddMap, 'id'> {
  const { kind, stages, lanes, nodes, exchanges }: TemplateOutline = templates[key];
  // The outline is typed by its shape here; its words are those of the type above.
  const word = (one: string) => say(one as TemplateWord);
  const partyOf = (party: PartyWord) => ({
    name: word(party),
    side: party === 'customer' || party === 'person' ? ('C' as const) : ('B' as const),
  });
  return {
    kind,
    name,
    stageNames: stages.map(word),
    lanes: lanes.map(({ word: lane, role, party }) => ({
      name: word(lane),
      role,
      participant: party === undefined ? null : partyOf(party),
    })),
    nodes: (nodes ?? []).map(({ party, column, row }) => ({
      party: partyOf(party),
      ...networkPlace(column, row),
    })),
    exchanges: (exchanges ?? []).map(({ from, to, given, received }) => ({
      from,
      to,
      given: word(given),
      received: word(received),
    })),
  };
}
