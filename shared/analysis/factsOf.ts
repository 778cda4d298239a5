import { currencyOf } from '../model/currencies.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Basis } from '../model/records.ts';
import type { AnyRecord } from './compareProjects.ts';
import type { ComparedTable, FactKey, FactValue } from './comparison.ts';

/** How a column reads: what it is called, and its value out of the project that it stands in. */
interface Reading {
  readonly key: FactKey;
  readonly read: (value: unknown, project: Project) => FactValue;
}

const nothing: FactValue = { kind: 'nothing' };

export function textValue(text: unknown): FactValue {
  return typeof text === 'string' && text !== '' ? { kind: 'text', text } : nothing;
}

export function namesValue(names: readonly string[]): FactValue {
  return names.length === 0 ? nothing : { kind: 'names', names };
}

const text = (key: FactKey): Reading => ({ key, read: textValue });
const flag = (key: FactKey): Reading => ({ key, read: (is) => ({ kind: 'flag', is: is === true }) });
const number = (key: FactKey): Reading => ({
  key,
  read: (value) => (typeof value === 'number' ? { kind: 'number', number: value } : nothing),
});
/** A value that is one of a few, each with a word of its own; null is a word as well where `none` says so. */
const word = (key: FactKey, stem: string, none?: string): Reading => ({
  key,
  read: (value) => {
    const chosen = typeof value === 'string' ? value : none;
    return chosen === undefined ? nothing : { kind: 'word', word: `${stem}-${chosen}` };
  },
});
type Named = 'stages' | 'lanes' | 'channels' | 'owners' | 'maps' | 'participants' | 'pictures';
const record = (key: FactKey, table: Named): Reading => ({
  key,
  read: (id, project) => textValue(project[table][id as Id]?.name),
});
const step = (key: FactKey): Reading => ({
  key,
  read: (id, project) => textValue(project.steps[id as Id]?.title),
});
const duration = (key: FactKey): Reading => ({
  key,
  read: (value) => {
    if (value === null) return nothing;
    const { seconds, basis } = value as { readonly seconds: number; readonly basis: Basis };
    return { kind: 'duration', seconds, basis };
  },
});
const money: Reading = {
  key: 'cost',
  read: (value, project) => {
    if (value === null) return nothing;
    const { minor, basis } = value as { readonly minor: number; readonly basis: Basis };
    return { kind: 'money', minor, currency: currencyOf(project), basis };
  },
};
const volume: Reading = {
  key: 'volume',
  read: (value) => {
    if (value === null) return nothing;
    const { perMonth, basis } = value as { readonly perMonth: number; readonly basis: Basis };
    return { kind: 'volume', perMonth, basis };
  },
};
const share: Reading = {
  key: 'probability',
  read: (value) => (typeof value === 'number' ? { kind: 'share', share: value } : nothing),
};

/**
 * The columns that a person is told of, by their table. What is left out here either is told otherwise (places,
 * order, sizes: as moves) or means nothing to a reader (which steps descend from one another).
 */
const readings: Readonly<Record<ComparedTable, Readonly<Record<string, Reading>>>> = {
  steps: {
    title: text('name'),
    kind: word('kind', 'step'),
    description: text('description'),
    stageId: record('stage', 'stages'),
    laneId: record('lane', 'lanes'),
    participantId: record('party', 'participants'),
    channelId: record('channel', 'channels'),
    ownerId: record('owner', 'owners'),
    linkedMapId: record('linkedMap', 'maps'),
    thought: text('thought'),
    importance: number('importance'),
    isMomentOfTruth: flag('momentOfTruth'),
    drama: number('drama'),
    duration: duration('duration'),
    waitingTime: duration('waitingTime'),
    cost: money,
    volume,
    isLocked: flag('locked'),
  },
  connections: {
    fromStepId: step('from'),
    toStepId: step('to'),
    kind: word('kind', 'connection'),
    label: text('label'),
    condition: text('condition'),
    probability: share,
    given: text('given'),
    received: text('received'),
  },
  stages: { name: text('name'), isCollapsed: flag('collapsed') },
  lanes: { name: text('name'), role: word('role', 'role', 'none'), isCollapsed: flag('collapsed') },
  insights: {
    words: text('words'),
    state: word('state', 'state'),
    polarity: word('kind', 'polarity'),
    remedy: text('remedy'),
    wordsNow: text('wordsNow'),
  },
  participants: {
    name: text('name'),
    side: word('side', 'side'),
    description: text('description'),
    colour: word('colour', 'colour'),
    pictureId: record('portrait', 'pictures'),
  },
  maps: {
    name: text('name'),
    kind: word('kind', 'map'),
    description: text('description'),
    variant: text('variant'),
    showsArc: flag('showsArc'),
  },
  channels: { name: text('name'), icon: word('icon', 'icon') },
  owners: { name: text('name'), description: text('description') },
  tags: { name: text('name'), colour: word('colour', 'colour') },
  metrics: {
    name: text('name'),
    unit: text('unit'),
    direction: word('direction', 'direction'),
    source: text('source'),
    insightId: {
      key: 'proves',
      read: (id, project) => textValue(project.insights[id as Id]?.words),
    },
  },
  settings: { currency: text('currency') },
};

/** What is not as it was in the columns of a record, in words. */
export function factsOf(
  table: ComparedTable,
  { before, after }: { readonly before: AnyRecord; readonly after: AnyRecord },
  columns: readonly string[],
  [earlier, later]: readonly [Project, Project],
) {
  return columns.flatMap((column) => {
    const reading = readings[table][column];
    if (reading === undefined) return [];
    const { key, read } = reading;
    return [{ key, from: read(before[column], earlier), to: read(after[column], later) }];
  });
}
