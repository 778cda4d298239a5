import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { searchedFields } from '../../../shared/analysis/findText.ts';
import type { SearchedTable } from '../../../shared/analysis/findText.ts';
import { seenWithin } from '../../../shared/analysis/seenWithin.ts';
import type { Project } from '../../../shared/model/project.ts';
import { showRecord } from '../../../renderer/state/showRecord.ts';
import { createView } from '../../../renderer/state/view.ts';
import { journeyOf } from '../../library/journeyOf.ts';
import { seeded } from '../../library/seeded.ts';

const project = journeyOf(12, seeded(32));

/** Where one is led to from the ledger, which no record is in. */
function ledTo(table: SearchedTable) {
  const view = createView(project);
  view.getState().showRoom('ledger');
  const store = createStore(() => ({ project })) as unknown as Parameters<typeof showRecord>[0]['store'];
  const [record] = Object.values<Project[SearchedTable][string]>(project[table]);
  showRecord({ store, view }, record!.id);
  const { room, selected, ledTo: led, question } = view.getState();
  return { id: record!.id, outer: seenWithin(project, table, record!.id)?.id, room, selected, led, question };
}

const rooms = {
  researchEntries: 'research',
  segmentRules: 'research',
  barriers: 'research',
  motivations: 'research',
  momentFacts: 'research',
  entrySources: 'research',
  sources: 'research',
  clusters: 'workshop',
  notes: 'workshop',
  questions: 'workshop',
  ideas: 'workshop',
  actions: 'actions',
  portfolios: 'portfolio',
  metrics: 'metrics',
  metricPoints: 'metrics',
} as const;

test.each(Object.keys(rooms) as (keyof typeof rooms)[])('a record of %s is shown in its room', (table) => {
  const { id, outer, room, selected, led } = ledTo(table);
  expect(room).toBe(rooms[table]);
  expect(led).toBe(outer ?? id);
  expect([...selected]).toEqual([outer ?? id]);
});

test.each(['causes', 'evidence'] as const)('a record of %s is shown in its insight', (table) => {
  const { outer, question } = ledTo(table);
  expect(outer).toBeDefined();
  expect(question).toEqual({ kind: 'insight', insightId: outer });
});

test.each(['owners', 'channels', 'tags'] as const)('a record of %s is shown in its list, chosen', (table) => {
  const { id, question } = ledTo(table);
  expect(question).toEqual({ kind: 'parties', tab: table, chosenId: id });
});

test('what a participant needs is shown with the participant', () => {
  const { outer, question } = ledTo('participantProfiles');
  expect(question).toEqual({ kind: 'parties', tab: 'participants', chosenId: outer });
});

test.each(Object.keys(searchedFields) as SearchedTable[])(
  'whoever finds a text in %s is led somewhere',
  (table) => {
    const { room, question } = ledTo(table);
    expect(room !== 'ledger' || question !== null).toBe(true);
  },
);
