import type { Id } from '../model/ids.ts';
import type { Basis } from '../model/records.ts';

/** A part of what is told of one of several: a person's words, a word of the program by its key, or a number. */
export type Phrase = { readonly text: string } | { readonly word: string } | { readonly number: number };

/** What stands on one side of a fact. Words of the program are keys, so that they read in every language. */
export type FactValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'phrases'; readonly phrases: readonly (readonly Phrase[])[] }
  /** Milliseconds of the beginning of a day in UTC. */
  | { readonly kind: 'date'; readonly at: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number'; readonly number: number; readonly basis?: Basis }
  | { readonly kind: 'feeling'; readonly valence: number }
  /** 0…1. */
  | { readonly kind: 'share'; readonly share: number; readonly basis?: Basis }
  | { readonly kind: 'flag'; readonly is: boolean }
  /** Whole seconds that are asked for, and nobody's observation. */
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'duration'; readonly seconds: number; readonly basis: Basis }
  | { readonly kind: 'money'; readonly minor: number; readonly currency: string; readonly basis?: Basis }
  | { readonly kind: 'volume'; readonly perMonth: number; readonly basis: Basis };

export const factKeys = [
  'name',
  'description',
  'kind',
  'stage',
  'lane',
  'thought',
  'importance',
  'momentOfTruth',
  'drama',
  'duration',
  'waitingTime',
  'cost',
  'volume',
  'locked',
  'channel',
  'owner',
  'linkedMap',
  'party',
  'participants',
  'feeling',
  'tags',
  'links',
  'pictures',
  'comments',
  'optional',
  'standardTime',
  'quality',
  'tools',
  'risk',
  'guard',
  'script',
  'responsible',
  'carriesOut',
  'touch',
  'heldAgainst',
  'comesFrom',
  'published',
  'role',
  'collapsed',
  'cell',
  'from',
  'to',
  'label',
  'condition',
  'probability',
  'given',
  'received',
  'variant',
  'showsArc',
  'words',
  'state',
  'remedy',
  'wordsNow',
  'atSteps',
  'side',
  'colour',
  'portrait',
  'icon',
  'unit',
  'direction',
  'source',
  'proves',
  'baseline',
  'target',
  'actual',
  'currency',
  'acceptedReason',
  'affected',
  'weight',
  'satisfaction',
  'severity',
  'occurrence',
  'detection',
  'severityAfter',
  'occurrenceAfter',
  'detectionAfter',
  'causes',
  'evidence',
  'carriers',
  'kano',
  'seeks',
  'size',
  'value',
  'rules',
  'barriers',
  'motivations',
  'passages',
  'leadsTo',
  'people',
  'leaving',
  'effort',
  'rank',
  'rankReason',
  'needs',
  'gives',
  'gets',
  'capability',
  'burden',
  'burdenCost',
  'date',
  'spokenBy',
  'text',
  'url',
  'author',
  'said',
  'cluster',
  'insight',
  'question',
  'actions',
  'effects',
  'linked',
  'due',
  'oneOff',
  'running',
  'must',
  'reach',
  'impact',
  'confidence',
  'ease',
  'budget',
  'days',
  'months',
  'weighing',
  'method',
  'promisedShare',
  'promisedTime',
  'valueAt',
  'note',
  'answers',
] as const;
export type FactKey = (typeof factKeys)[number];

/** One thing about a record that is not as it was. */
export interface Fact {
  readonly key: FactKey;
  /** Whose feeling, the words of which stage; left out where the key says all. */
  readonly of?: string;
  readonly from: FactValue;
  readonly to: FactValue;
}

/** What a difference is listed under; tables that only belong to another one are facts of that one. */
export const comparedTables = [
  'steps',
  'connections',
  'stages',
  'lanes',
  'insights',
  'participants',
  'maps',
  'channels',
  'owners',
  'tags',
  'researchEntries',
  'sources',
  'clusters',
  'notes',
  'questions',
  'ideas',
  'actions',
  'portfolios',
  'metrics',
  'settings',
] as const;
export type ComparedTable = (typeof comparedTables)[number];

export type Mark = 'added' | 'removed' | 'changed' | 'moved';

/** One record in which two projects differ. */
export interface ComparedRecord {
  readonly table: ComparedTable;
  readonly id: Id;
  readonly mark: Exclude<Mark, 'moved'>;
  /** The map on which it is seen; null: on none of its own. */
  readonly mapId: Id | null;
  /** As it is called now, or was; of a connection, its two ends. */
  readonly names: readonly string[];
  /** Where it is on both sides. */
  readonly facts: readonly Fact[];
}

/** Records of which only the place, the order or the size is another: one line for all of a map. */
export interface ComparedMoves {
  readonly table: ComparedTable;
  readonly what: 'place' | 'order' | 'size';
  readonly mapId: Id | null;
  readonly ids: readonly Id[];
}

export interface Comparison {
  /** In the order of `comparedTables`. */
  readonly records: readonly ComparedRecord[];
  readonly moves: readonly ComparedMoves[];
}
