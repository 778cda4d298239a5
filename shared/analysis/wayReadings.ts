import type { ComparedTable } from './comparison.ts';
import {
  budget,
  date,
  figure,
  flag,
  insight,
  money,
  number,
  record,
  share,
  step,
  text,
  word,
} from './readings.ts';
import { textValue } from './readings.ts';
import type { Reading } from './readings.ts';

// The columns of the tables on the way from pain to praise that a person is told of.

export const insightReadings: Readonly<Record<string, Reading>> = {
  acceptedReason: text('acceptedReason'),
  affected: share('affected'),
  weight: number('weight'),
  importance: number('importance'),
  satisfaction: number('satisfaction'),
  severity: number('severity'),
  occurrence: number('occurrence'),
  detection: number('detection'),
  severityAfter: number('severityAfter'),
  occurrenceAfter: number('occurrenceAfter'),
  detectionAfter: number('detectionAfter'),
};

type WayTable =
  'researchEntries' | 'sources' | 'clusters' | 'notes' | 'questions' | 'ideas' | 'actions' | 'portfolios';

export const wayReadings: Readonly<Record<WayTable & ComparedTable, Readonly<Record<string, Reading>>>> = {
  researchEntries: {
    title: text('name'),
    text: text('description'),
    seeks: text('seeks'),
    participantId: record('party', 'participants'),
    size: figure('size', 'count'),
    value: money('value'),
  },
  sources: {
    title: text('name'),
    kind: word('kind', 'source'),
    at: date('date'),
    participantId: record('spokenBy', 'participants'),
    text: text('text'),
    url: text('url'),
  },
  clusters: { name: text('name'), insightId: insight('insight') },
  notes: {
    text: text('text'),
    author: text('author'),
    at: date('date'),
    count: number('said'),
    clusterId: record('cluster', 'clusters'),
    stepId: step('atSteps'),
  },
  questions: { text: text('text') },
  ideas: {
    text: text('text'),
    questionId: {
      key: 'question',
      read: (id, project) => textValue(project.questions[id as string]?.text),
    },
  },
  actions: {
    title: text('name'),
    description: text('description'),
    state: word('state', 'action'),
    ownerId: record('owner', 'owners'),
    participantId: record('carriers', 'participants'),
    stepId: step('atSteps'),
    dueAt: date('due'),
    effort: figure('effort', 'days'),
    oneOff: money('oneOff'),
    running: money('running'),
    isMust: flag('must'),
    reach: number('reach'),
    impact: number('impact'),
    confidence: share('confidence'),
    ease: number('ease'),
  },
  portfolios: {
    name: text('name'),
    budget: budget('budget'),
    days: number('days'),
    months: number('months'),
    weighing: word('weighing', 'weigh'),
  },
};
