import type { Project } from '../model/project.ts';
import type { AnyRecord } from './compareProjects.ts';
import type { ComparedTable } from './comparison.ts';
import {
  duration,
  flag,
  insight,
  money,
  number,
  record,
  seconds,
  share,
  step,
  text,
  volume,
  word,
} from './readings.ts';
import type { Reading } from './readings.ts';
import { insightReadings, wayReadings } from './wayReadings.ts';

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
    cost: money('cost'),
    volume,
    isLocked: flag('locked'),
  },
  connections: {
    fromStepId: step('from'),
    toStepId: step('to'),
    kind: word('kind', 'connection'),
    label: text('label'),
    condition: text('condition'),
    probability: share('probability'),
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
    ...insightReadings,
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
    insightId: insight('proves'),
    method: word('method', 'method'),
    promiseShare: share('promisedShare'),
    promiseSeconds: seconds('promisedTime'),
  },
  ...wayReadings,
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
